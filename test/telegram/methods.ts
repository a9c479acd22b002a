import { type Method, messageMethods, openRoom, type Params, roomOf } from './messages.ts';
import { badRequest, excused } from './refusal.ts';
import type { Query, Room, User, World } from './world.ts';

/** Everything the stand-in can do but polling. Every call has been validated; an unlisted method says so loudly. */
export function createMethods({ inlineMode = true }: { inlineMode?: boolean } = {}): Readonly<Record<string, Method>> {
  return {
    ...messageMethods,
    ...profileMethods(),
    getMe: (_, { bot }) => ({
      ...bot,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: inlineMode,
      supports_guest_queries: true,
    }),
    sendChatAction: (params, world) => Boolean(openRoom(world, params['chat_id'])),
    answerCallbackQuery: answer('noticed', 'callback_query_id'),
    answerInlineQuery: answer('answered', 'inline_query_id'),
    answerGuestQuery(params, world) {
      answer('answered', 'guest_query_id')(params, world);
      return { inline_message_id: `guest-${world.nextId()}` };
    },
    getChat: (params, world) => fullInfo(roomOf(world, params['chat_id'])),
    getChatMember: (params, world) => memberOf(roomOf(world, params['chat_id']), params['user_id'] as number, world),
    getChatMemberCount: (params, world) => roomOf(world, params['chat_id']).members.size,
    getChatAdministrators: (params, world) => administratorsOf(roomOf(world, params['chat_id']), world),
    leaveChat(params, world) {
      const room = openRoom(world, params['chat_id']);
      if (room.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
      room.standing = 'left';
      world.record({ kind: 'left', chat: room.chat.id, params });
      return true;
    },
  };
}

function answer(kind: 'noticed' | 'answered', field: string): Method {
  return (params, world) => {
    const id = String(params[field]);
    const query = world.queries.get(id);
    const late = 'query is too old and response timeout expired or query ID is invalid';
    if (query === undefined || query.answered) throw badRequest(late);
    if (query.expired) throw excused(400, late);
    query.answered = true;
    world.record({ kind, chat: query.chat, query: id, params });
    return true;
  };
}

/** Buttons whose little clock still turns: pressed in time, and never answered. */
export const spinning = (world: World): Query[] =>
  [...world.queries.values()].filter(({ answered, expired }) => !answered && !expired);

function fullInfo({ chat }: Room): object {
  const gifts = ['unlimited_gifts', 'limited_gifts', 'unique_gifts', 'premium_subscription', 'gifts_from_channels'];
  const accepted = Object.fromEntries(gifts.map((gift) => [gift, false]));
  return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: accepted };
}

const rights = Object.fromEntries(
  [
    ...['can_be_edited', 'is_anonymous', 'can_manage_chat', 'can_delete_messages', 'can_manage_video_chats'],
    ...['can_restrict_members', 'can_promote_members', 'can_change_info', 'can_invite_users', 'can_post_stories'],
    ...['can_edit_stories', 'can_delete_stories', 'can_send_welcome_messages'],
  ].map((right) => [right, right === 'can_manage_chat']),
);

/** What somebody is in a chat. */
export function memberOf(room: Room, id: number, { bot }: World): object {
  const rank = room.administrators.findIndex((user) => user.id === id);
  const user = id === bot.id ? bot : (room.administrators[rank] ?? room.members.get(id));
  if (user === undefined) throw badRequest('member not found');
  if (rank === 0) return { status: 'creator', user, is_anonymous: false };
  if (rank > 0 || (id === bot.id && room.standing === 'administrator')) {
    return { status: 'administrator', user, ...rights };
  }
  return { status: id === bot.id && room.standing !== 'member' ? 'left' : 'member', user };
}

function administratorsOf(room: Room, world: World): object[] {
  if (room.chat.type === 'private') throw badRequest('there are no administrators in the private chat');
  const bots: User[] = room.standing === 'administrator' ? [world.bot] : [];
  return [...room.administrators, ...bots].map(({ id }) => memberOf(room, id, world));
}

/** The bot's menu, name and descriptions: one for each language, and one for everybody else. */
function profileMethods(): Record<string, Method> {
  const texts = new Map<string, unknown>();
  const keyOf = (what: string, { scope, language_code }: Params) =>
    `${what} ${JSON.stringify(scope ?? { type: 'default' })} ${language_code ?? ''}`;
  const set =
    (what: string, field: string): Method =>
    (params) =>
      Boolean(texts.set(keyOf(what, params), params[field]));
  const said = (what: string, params: Params) => texts.get(keyOf(what, params)) || texts.get(keyOf(what, {})) || '';
  const methods: Record<string, Method> = {
    setMyCommands: set('commands', 'commands'),
    getMyCommands: (params) => texts.get(keyOf('commands', params)) ?? [],
    deleteMyCommands: (params) => texts.delete(keyOf('commands', params)) || true,
    setChatMenuButton: () => true,
  };
  for (const what of ['Name', 'Description', 'ShortDescription']) {
    const field = what.replace(/(?<=.)[A-Z]/, (letter) => `_${letter}`).toLowerCase();
    methods[`setMy${what}`] = set(what, field);
    methods[`getMy${what}`] = (params) => ({ [field]: said(what, params) });
  }
  return methods;
}
