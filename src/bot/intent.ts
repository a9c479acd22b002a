import type { Composer } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { DateTime } from 'luxon';
import type { AnswerQuestion } from '#answer/answer.ts';
import type { Catalogue, Crossing } from '#domain/crossing.ts';
import type { Pictures, SentPictureStore } from '#domain/pictures.ts';
import type { AlertPreview } from '#domain/ports/alert-preview.ts';
import type { AlertStore } from '#domain/ports/alerts.ts';
import type { AskedInVainStore } from '#domain/ports/asked-in-vain.ts';
import type { CheckStatement } from '#domain/ports/check-statement.ts';
import type { ConversationStore, LetterStore } from '#domain/ports/conversations.ts';
import type { FloodCounter } from '#domain/ports/flood.ts';
import type { LastQuestionStore } from '#domain/ports/last-questions.ts';
import type { Log } from '#domain/ports/log.ts';
import type { DraftStore, TakeNews, WatchedSources } from '#domain/ports/news.ts';
import type { NoticeStore } from '#domain/ports/notices.ts';
import type { Outbox } from '#domain/ports/outbox.ts';
import type { Reporters, ReportStore } from '#domain/ports/reports.ts';
import type { SubscriptionStore, TripStore, WaitStore } from '#domain/ports/subscriptions.ts';
import type { TravellerStore } from '#domain/ports/travellers.ts';
import type { CountedWait } from '#domain/reports/usual.ts';
import type { NearestByRoad } from '#domain/roads/drive.ts';
import type { Statement } from '#domain/statement.ts';
import type { Language } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Translate } from '#i18n/translate.ts';
import type { RendererFor } from '#render/renderer.ts';
import type { ReadAnnouncement } from '#search/announcement/reading.ts';
import type { AnnouncementWords } from '#search/announcement/words.ts';
import type { IsEmergency } from '#search/help/emergency.ts';
import type { FindCountry } from '#search/names/countries.ts';
import type { FindSources } from '#search/names/sources.ts';
import type { FindTown } from '#search/names/towns.ts';
import type { ReadReport } from '#search/report-words.ts';
import type { CardAction } from './callback-data.ts';
import type { BotContext, EditorContext } from './context.ts';

/** Everything an intent may need; it takes what it uses. */
export interface Services {
  readonly answer: AnswerQuestion;
  /** What is known of a crossing: its file and the notices in force. */
  readonly statementsOf: (crossing: Crossing) => readonly Statement[];
  readonly catalogue: Catalogue;
  /** The context of each update has one in the asker's language. */
  readonly rendererFor: RendererFor;
  /** For refusals, and for what Telegram shows about the bot. */
  readonly translate: Translate;
  readonly languages: readonly Language[];
  /** What editors may write. */
  readonly announcementWords: AnnouncementWords;
  /** Reads what they write; made when the first of them does. */
  readonly readAnnouncement: () => ReadAnnouncement;
  /** Whom a name that they write may mean. */
  readonly findSources: FindSources;
  /** Whether somebody may be in danger. */
  readonly isEmergency: IsEmergency;
  readonly flood: FloodCounter;
  /** What a person may type about themselves. */
  readonly findCountry: FindCountry;
  readonly findTown: FindTown;
  readonly nearestByRoad: NearestByRoad;
  readonly travellers: TravellerStore;
  readonly subscriptions: SubscriptionStore;
  readonly trips: TripStore;
  readonly waits: WaitStore;
  readonly notices: NoticeStore;
  readonly conversations: ConversationStore;
  readonly askedInVain: AskedInVainStore;
  readonly lastQuestions: LastQuestionStore;
  readonly letters: LetterStore;
  readonly sentPictures: SentPictureStore;
  readonly reports: ReportStore;
  /** Who was told what. */
  readonly alerts: Pick<AlertStore, 'hasReceived'>;
  readonly drafts: DraftStore;
  readonly watched: WatchedSources;
  /** What was counted of the past of a crossing, by hour of the week. */
  countedOf(crossing: string): readonly CountedWait[];
  /** Reads a post that an editor hands in. */
  readonly takeNews: TakeNews;
  /** Editors may pause all deliveries. */
  readonly outbox: Pick<Outbox, 'pause' | 'resume' | 'paused'>;
  /** `null`: there is no key to hide who reports, and no report is taken. */
  readonly reporters: Reporters | null;
  /** What somebody's words tell from a crossing. */
  readonly readReport: ReadReport;
  /** After so long whoever waits is asked whether they are through. */
  readonly askThroughAfterMs: number;
  readonly pictures: Pictures;
  readonly preview: AlertPreview;
  readonly checkStatement: CheckStatement;
  /** How many alerts go out in a second. */
  readonly perSecond: number;
  /** Who publishes notices and reads what travellers write. */
  readonly editors: readonly number[];
  /** Everything that has a line in the menu, in its order. */
  readonly commands: readonly Command[];
  /** The buttons under a card, row by row. */
  readonly cardRows: readonly (readonly ButtonUnderCard[])[];
  /** Where our page is; `null`: nowhere that a button could lead to. */
  readonly webUrl: string | null;
  /** Ourselves, as Telegram knows us. */
  readonly me: () => UserFromGetMe;
  /** The present. */
  readonly now: () => DateTime;
  readonly log: Log;
}

/** A message key that needs no variables. */
type PlainMessage = { [K in keyof Messages]: keyof Messages[K] extends never ? K : never }[keyof Messages];

/** The commands that have a line in Telegram's menu. */
export type Command = PlainMessage extends infer K ? (K extends `command-${infer Name}` ? Name : never) : never;

/**
 * A button under a card: what it is called, and what it asks further about the same answer. *Share* asks nothing of us, and
 * *I was here* tells us something.
 */
export interface ButtonUnderCard {
  readonly label: PlainMessage;
  readonly action: CardAction | 'share' | 'report';
}

/** One thing that a traveller can want. */
export interface Intent {
  /** Its command, without the slash; what is reached by buttons or words alone has none. */
  readonly command?: Command;
  readonly audience?: never;
  install(bot: Composer<BotContext>, services: Services): void;
}

/** What only an editor can do, in their own chat with us; for everybody else it does not exist. */
export interface EditorIntent {
  readonly command?: never;
  readonly audience: 'editors';
  install(bot: Composer<EditorContext>, services: Services): void;
}

/** What only editors can write, in the order of their menu. */
export const editorCommands = ['announce', 'notices', 'update', 'correct', 'retract', 'pause', 'stale'] as const;
