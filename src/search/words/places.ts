/**
 * Well-known places where this bot is of no use: other countries, their cities and border posts, and look-alikes.
 *
 * They compete with the names of the catalogue: a misspelt word goes to whichever is nearer. Whatever the catalogue
 * itself names is ours, so that a crossing added tomorrow needs no change here.
 */
export const otherPlaces = `
  узбекистан өзбекстан ozbekistan uzbekistan ташкент тошкент tashkent самарканд бухара хива фергана андижан наманган термез
  таджикистан тажикстан тәжікстан tajikistan душанбе худжанд хорог памир pamir dushanbe khujand мургаб исфара
  китай кытай қытай china урумчи кашгар kashgar urumqi кульджа синьцзян пекин beijing
  россия орусия ресей russia москва moscow омск новосибирск барнаул челябинск оренбург самара астрахань казань петербург сочи
  туркменистан turkmenistan ашхабад афганистан afghanistan монголия mongolia грузия georgia тбилиси ларс верхний_ларс
  армения азербайджан иран иран турция turkey стамбул istanbul германия germany берлин франция париж америка дубай dubai
  украина ukraine польша беларусь belarus минск
  торугарт туругарт torugart иркештам эркечтам эркештам irkeshtam бедель bedel хоргос қорғас коргас хоргас khorgos horgos
  достук дустлик достык дружба dostuk dostyk dustlik жибек_жолы gisht гишт_куприк черняевка жибек каплан капланбек яллама конысбаев казыгурт
  кызыл_бель кайрагач кызыл_арт бор_добо кызыларт карамык баткен ош osh жалал_абад джалал_абад жалалабад jalal_abad нарын naryn
  узген кара_куль каракуль karakul карасук karasuk каракум karakum кордова cordoba кордоба karakalpak каракалпак* каракорум karakoram karakorum
  каркаралинск қарқаралы каркаралы каражал карабах karabakh каратау каратал кара_кум караганда қарағанды karaganda
  шымкент shymkent астана astana нур_султан атырау актау актобе костанай павлодар семей усть_каменогорск кызылорда туркестан
  бахты майкапчагай алашанькоу достык кольжат нарынкол курдай_перевал
  кегейли кегостров кордильеры cordillera корфу corfu кардиф cardiff токио tokyo токай tokaj тараскон тарусса
  аксай аксу_джабаглы актау актогай акжал акколь актюбинск акшам меркель merkel мерси бостон иссык issyk
  иссык_куль ысык_көл issyk_kul чолпон_ата cholpon_ata бостери
  балыкчы кочкор бурана сон_куль аламедин
`;
