import { answersNow, chatsNow, type RecordedAnswer, type RecordedStep, readLines, writeLines } from './recording.ts';

/* `node test/recorded/record.ts`: asks and does again what was recorded, and writes down what comes of it now. */

writeLines('answers', answersNow(readLines<RecordedAnswer>('answers')));
writeLines('chats', await chatsNow(readLines<RecordedStep>('chats')));
