FROM node:24.21.0-slim AS build

WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY src src
COPY scripts/bundle.ts scripts/bundle.ts
RUN npm run build

FROM node:24.21.0-slim

LABEL org.opencontainers.image.title="Otkel" \
      org.opencontainers.image.description="Tells travellers whether a border crossing in Central Asia is open" \
      org.opencontainers.image.licenses="MIT"

ENV NODE_ENV=production
WORKDIR /app

COPY package.json package-lock.json ./
# The optional packages are Node itself, which this image has, and speed-ups that nothing needs.
RUN npm ci --omit=dev --omit=optional

COPY data data
COPY locales locales
COPY src src
COPY --from=build /app/built built

# What is remembered outlives the container only in a volume. Nothing else is written, so the rest may be read-only.
RUN mkdir -m 700 /var/lib/otkel && chown node:node /var/lib/otkel
VOLUME /var/lib/otkel
ENV DATABASE_FILE=/var/lib/otkel/otkel.db PORT=8080 CACHE_DIR=/tmp/otkel NODE_COMPILE_CACHE=/tmp/otkel/code
ENV SECRET_FILE=/var/lib/otkel/otkel.secret

USER node
STOPSIGNAL SIGTERM
# Where PORT was taken away there is nobody to ask.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "-e", "const { PORT } = process.env; if (PORT) fetch(`http://127.0.0.1:${PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Room for what has just been made, and the heap grows to twice what lives: V8 would take more wherever the machine has it.
CMD ["node", "--min-semi-space-size=16", "--max-semi-space-size=16", "--heap-growing-percent=100", "-r", "./src/needs-node.cjs", "src/main.ts", "bot"]
