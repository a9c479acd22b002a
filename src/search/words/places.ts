/**
 * Places where this bot is of no use: other countries, their cities and border posts, and what merely sounds alike.
 *
 * They compete with the names of the catalogue: a misspelt word goes to whichever is nearer. Whatever the catalogue
 * itself names is ours, so that a crossing added tomorrow needs no change here.
 */
export const otherPlaces = `
  узбекистан өзбекстан ozbekistan uzbekistan таджикистан тажикстан тәжікстан tajikistan китай китаем кнр кытай қытай
  china chinese россия рф орусия ресей russia russian туркменистан turkmenistan афганистан afghanistan монголия
  монгольск* mongolia грузия georgia армения armenia азербайджан azerbaijan иран iran турция түркия turkey германия
  germany франция france япония japan корея korea индия india пакистан pakistan америка сша usa украина ukraine польша
  poland беларусь belarus эстония финляндия испания италия египет египт дубай оаэ dubai таиланд европа europe ташкент
  тошкент tashkent самарканд samarkand бухара bukhara хива khiva фергана фаргона fergana андижан анжиян andijan
  наманган namangan термез нукус урганч джизак гулистан душанбе dushanbe худжанд khujand хорог khorog памир pamir
  мургаб murghab исфара isfara пенджикент куляб урумчи urumqi кашгар kashgar кульджа синьцзян пекин beijing шанхай
  гуанчжоу артуш москва moscow питер петербург омск omsk новосибирск барнаул челябинск оренбург самара саратов saratov
  астрахань казань сочи томск тюмень уфа волгоград екатеринбург красноярск иркутск владивосток краснодар кемерово
  новокузнецк курган рубцовск бийск коркино карасук karasuk карпинск карелия камчатка каменка каспийск чебоксары
  чердынь чалтырь тамбов магнитогорск троицк саратовская карачаевск каргополь кореновск коркинский ашхабад кабул kabul
  улан_батор тбилиси tbilisi ереван баку стамбул istanbul анкара лондон london париж paris берлин berlin рим мадрид
  барселона токио tokyo сеул дели карачи karachi каргил kargil лахор дакка керала kerala катманду коринф corinth корфу
  corfu кордова cordova кордоба cordoba кардиф cardiff кордильеры cordillera кордилии краков krakow карлсруэ
  карловы_вары калькутта каракас caracas каир верхний_ларс верхнем_ларсе ларс lars каракум каракумы karakum каракуль
  karakul каракорум karakoram karakorum каракалпакстан karakalpak* карабах karabakh карабалык каратау karatau каратал
  қарақұм караганда қарағанды karaganda каркаралинск қарқаралы каркаралы каражал кара_кулжа кара_балык кара_жыгач
  кара_дарыя шымкент shymkent чимкент астана astana нур_султан атырау актау ақтау aktau актобе ақтөбе aktobe актюбинск
  костанай қостанай павлодар семей өскемен усть_каменогорск кызылорда қызылорда туркестан түркістан экибастуз темиртау
  жезказган балхаш кокшетау көкшетау kokshetau талдыкорган талдықорған талгар каскелен капчагай конаев жаркент
  сарыагаш аральск байконур акколь акжар акжол_совхоз актогай актас аксу_жабаглы коргалжын қорғалжын боровое бурабай
  медеу чарын charyn кольсай kolsai каинды_озеро ош osh жалал_абад джалал_абад жалалабад jalalabad баткен batken нарын
  naryn узген өзгөн токтогул кочкор кочкор_ата көк_жангак таш_кумыр майлуу_суу ноокат араван кербен сулюкта ат_башы
  балыкчы balykchy чолпон_ата cholpon_ata бостери иссык_куль ысык_көл issyk_kul issyk_kol сон_куль son_kul сары_таш
  sary_tash сары_челек кара_суу_ош талды_суу ала_арча бурана ташанта кош_агач кульма kulma хунджераб khunjerab бостон
  токай меркель merkel мерсин аккра akron акрон дисней корсика torugart торугарт
  turugart torugart_pass torugart_too tuoyun turgart_port irkeshtam иркештам эркечтам erkeshtam erkech_tam эркеч_там
  irkeshtam_port simuhana simuhan bedel бедель бедел bedel_pass bedel_port kyzyl_bel кызыл_бель кызыл_бел guliston
  гулистон kairagach кайрагач qayragoch kayragach madaniyat маданият kulundu кулунду кулунду_унаажол ovchi_kalacha
  овчи_калача овчӣ_қалъача ovchi_kal'acha karamyk карамык karamik qaramyq tojvaron тоджварон тоҷварон tajvaron
  bor_dobo бордобо бор_дөбө bordöbö бордөбө kyzyl_art кызыл_арт қизиларт kyzylart kizil_art қызыл_арт dostuk достук
  dostlik dostyk дустук dustlik дустлик do'stlik doʻstlik дўстлик ken_say кен_сай кең_сай kensai kengsai кенсай
  uchkurgan уч_кургон uchqo'rg'on uch_kurgan уч_коргон qorasuv qorasuv_shahri kara_bagysh кара_багыш karabagysh
  kara_bagish mingtepa мингтепа bek_abad бек_абад begabad bekabad khanabad ханабад xonobod kyzyl_kiya кызыл_кия
  кызыл_кыя kyzyl_kyya o'zbekiston madaniat pakhtaabad baymak баймак kasansay касансай kosonsoy kadamjay кадамжай
  pulgon vuadil kaytpas кайтпас kaitpas otukchu отукчу өтүкчү zhibek_zholy жибек_жолы жібек_жолы jibek_joly
  chernyaevka черняевка shernyaevka gisht_kuprik гишт_куприк g'ishtko'prik gishtkuprik ғишткўприк kaplanbek капланбек
  қапланбек navoi навои navoiy zangiata зангиота b_konysbayev б_конысбаева б_қонысбаев konysbaeva konysbayev
  қонысбаева yallama яллама ялама kazygurt казыгурт қазығұрт mayskiy майский atameken атамекен gulistan tazhen тажен
  тәжен tajen daut_ata даут_ата dovut_ota dovudota karakalpakiya karakalpakstan каракалпакия syrdarya сырдарья
  сырдария syrdaria tselinny целинный ok_oltin акалтын oqoltin akaltin nur_zholy нур_жолы нұржолы khorgos korgas
  қорғас нұрлы_жол khorgos_road_port хоргос horgos huoerguosi достык достық druzhba alakol alashankou_road_port
  алашанькоу alataw_pass bakhty бахты бақты baketu_port покиту pokitu бакту maykapchagay майкапчагай майқапшағай
  maikapshagai maykapshagay jeminay_port зимунай zimunay kolzhat кольжат қолжат koljat калжат dulata_port дулаты
  alekseevka алексеевка aheitubieke ахэйтубек ahe_tubek temir_baba темир_баба темір_баба garabogaz карабугаз bekdash
  карабогаз karabugaz kurmangazy курмангазы құрманғазы kurmangaza karauzek караузек karaozek караозек taskala таскала
  тасқала ozinki озинки syrym сырым mashtakovo маштаково aksai аксай ақсай ilek илек shagan шаган шаған teploye теплое
  zhaisan жайсан жайсаң sagarchin сагарчин сагаршин alimbet алимбет әлімбет orsk орск kairak кайрак қайрақ bugristoye
  бугристое troitsk akbalshyk акбалшык ақбалшық voskresenskoye воскресенское zhana_zhol жана_жол жаңа_жол petukhovo
  петухово karakoga каракога қарақоға isilkul исилькуль kyzyl_zhar кызыл_жар қызыл_жар kazanskoye казанское urlyutobe
  урлютобе үрлітөбе urlitobe olkhovka ольховка cherlak черлак kosak косак қосақ pavlovka павловка sharbakty шарбакты
  шарбақты kulunda кулунда veseloyarsk веселоярск mikhailovka михайловка zhezkent жезкент gornyak горняк ubagan убаган
  обаған zverinogolovskoye звериноголовское zhelkuar желкуар желқуар мариинский
`;
