import { parentPort } from 'node:worker_threads';

// A thread that never answers, or ends in the middle.
parentPort?.on('message', ({ svg }: { readonly svg: string }) => {
  if (svg === 'die') process.exit(1);
});
