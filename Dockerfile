FROM node:24.21.0-slim

ENV NODE_ENV=production
WORKDIR /app

COPY package.json package-lock.json ./
# The optional packages are Node itself, which this image has, and speed-ups that nothing needs.
RUN npm ci --omit=dev --omit=optional

COPY data data
COPY locales locales
COPY src src

# What is remembered outlives the container only in a volume.
RUN mkdir /var/lib/otkel && chown node:node /var/lib/otkel
VOLUME /var/lib/otkel
ENV DATABASE_FILE=/var/lib/otkel/otkel.db

USER node
CMD ["node", "src/main.ts", "bot"]
