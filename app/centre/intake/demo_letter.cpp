#include "app/centre/intake/demo_letter.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
/// «Сергеевич», «Сергеевна».
QString patronymicOf(const QString &male, bool female)
{
    return female ? male.chopped(2) + u"на"_s : male;
}

/// Nearer to the beginning, more often: main streets are written about more.
int skewed(int count, DemoRandom &dice)
{
    return std::min(count - 1, int(count * std::pow(dice.unit(), 1.5)));
}

/// The same everywhere, unlike qHash().
size_t numberOf(const QString &name)
{
    size_t number = 0;
    for (const QChar letter : name)
        number = number * 31 + letter.unicode();
    return number;
}

/// Each place has its own few of the streets.
const DemoStreet &streetOf(const DemoSketch &sketch, const DemoLanguage &language, DemoRandom &dice)
{
    const auto &all = sketch.settlement->town ? language.townStreets : language.villageStreets;
    const int size = int(all.size());
    const int own = !sketch.settlement->town ? 9 : sketch.population > 100'000 ? size : 22;
    const size_t from = numberOf(sketch.settlement->name) % all.size();
    return all[(from + size_t(skewed(std::min(own, size), dice)) * 7) % all.size()];
}

void nameAuthor(const DemoLanguage &language, DemoScene &scene)
{
    DemoRandom &dice = scene.dice();
    scene.female = dice.chance(62);
    scene.name = dice.pick(scene.female ? language.women : language.men) + u' '
        + patronymicOf(dice.pick(language.patronymics), scene.female);
}

/// Does it begin with a word that is capital only because a sentence begins?
bool mayBeSmall(QStringView text, const DemoScene &scene)
{
    return !text.isEmpty() && text[0].isUpper() && !text.startsWith(scene.street->name) && !text.startsWith(scene.settlement->name)
        && !text.startsWith(scene.otherStreet->name) && (text.size() < 2 || !text[1].isUpper());
}

/// Sentences of a letter, a space between them.
class Letter
{
public:
    Letter(DemoScene &scene, const DemoLanguage &language) : m_scene(scene), m_language(language) {}

    void add(const std::vector<DemoPhrase> &phrases, double percent = 100)
    {
        if (phrases.empty() || !m_scene.dice().chance(percent))
            return;
        const bool goesOn = m_text.endsWith(u':');
        if (!m_text.isEmpty())
            m_text += u' ';
        const qsizetype from = m_text.size();
        m_scene.dice().pick(phrases).say(m_text, m_scene);
        if (goesOn && mayBeSmall(QStringView(m_text).mid(from), m_scene))
            m_text[from] = m_text[from].toLower();
        finish();
    }
    void add(const QString &key, double percent) { add(m_language.said(key), percent); }
    /// Whom he has asked already, and how he feels about it.
    void addTroubles(const DemoSketch &sketch, double asked, double felt)
    {
        if (!sketch.about->complains)
            return;
        const bool works = sketch.sector == 3 || sketch.sector == 4 || sketch.sector == 7; // somebody is on duty there
        add(works ? u"диспетчер"_s : u"звонок"_s, asked);
        add(u"чувство"_s, felt);
    }
    QString take() { return std::move(m_text); }

private:
    // A sentence may end in a choice that brings its own sign.
    void finish()
    {
        if (!u".!?,:…"_s.contains(m_text.back()))
            m_text += u'.';
    }

    DemoScene &m_scene;
    const DemoLanguage &m_language;
    QString m_text;
};

/// As people type on a telephone.
void typeCarelessly(QString &text, DemoScene &scene)
{
    DemoRandom &dice = scene.dice();
    if (dice.chance(45)) {
        text.replace(u'ё', u'е');
        text.replace(u'Ё', u'Е');
    }
    if (dice.chance(16) && mayBeSmall(text, scene))
        text[0] = text[0].toLower();
    if (dice.chance(22) && text.endsWith(u'.'))
        text.chop(1);
    else if (dice.chance(7) && !text.endsWith(u"??"_s) && (text.endsWith(u'?') || text.endsWith(u'.')))
        text += text.endsWith(u'?') ? u"??"_s : u".."_s;
    if (!dice.chance(7))
        return;
    static const std::vector<std::pair<QString, QString>> slips{
        {u"пожалуйста"_s, u"пожалуста"_s}, {u"сегодня"_s, u"севодня"_s}, {u"невозможно"_s, u"не возможно"_s},
        {u"Здравствуйте"_s, u"Здраствуйте"_s}, {u"вообще"_s, u"вобще"_s}, {u"ничего"_s, u"нечего"_s},
        {u"в течение"_s, u"в течении"_s}, {u"приходит"_s, u"приходить"_s}};
    for (const auto &[right, wrong] : slips)
        text.replace(right, wrong);
    text.replace(u", "_s, u" "_s);
}

QString socialText(const DemoSketch &sketch, const DemoLanguage &language, DemoScene &scene)
{
    DemoRandom &dice = scene.dice();
    const bool brief = dice.chance(38);
    Letter letter(scene, language);
    if (dice.chance(5) && sketch.about->complains)
        letter.add(u"короткое"_s, 100);
    else
        letter.add(u"приветствие"_s, brief ? 18 : 46);
    letter.add(sketch.about->texts);
    letter.add(sketch.about->extras, brief ? 20 : 62);
    letter.addTroubles(sketch, brief ? 6 : 30, brief ? 10 : 26);
    letter.add(sketch.about->wishes, brief ? 22 : 50);
    QString text = letter.take();
    typeCarelessly(text, scene);
    return text;
}

QString formalText(const DemoSketch &sketch, const DemoLanguage &language, DemoScene &scene)
{
    Letter letter(scene, language);
    if (sketch.channel == Channel::Phone)
        letter.add(u"телефон"_s, 100);
    else
        letter.add(u"приветствие"_s, 66);
    letter.add(u"повтор"_s, sketch.channel == Channel::Phone || !sketch.about->complains ? 0 : 4);
    letter.add(sketch.about->texts);
    letter.add(sketch.about->extras, 72);
    letter.addTroubles(sketch, 42, 10);
    letter.add(sketch.about->wishes, 76);
    letter.add(u"вежливость"_s, sketch.channel == Channel::Phone ? 0 : 38);
    return letter.take();
}

QString titleOf(const DemoSketch &sketch, DemoScene &scene)
{
    QString title;
    scene.dice().pick(sketch.about->titles).say(title, scene);
    title = std::move(title).trimmed();
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

/// «Мамы Ольхуши»; a chat of neighbours in Telegram and MAX; the section of a portal.
QString sourceOf(const DemoSketch &sketch, const DemoLanguage &language, DemoScene &scene)
{
    QString source;
    switch (sketch.channel) {
    case Channel::Vk:
    case Channel::Ok: language.groups[size_t(skewed(int(language.groups.size()), scene.dice()))].say(source, scene); break;
    case Channel::Telegram:
    case Channel::Max: scene.dice().pick(language.chats).say(source, scene); break;
    case Channel::Portal: source = u"Портал «Решаем вместе»"_s; break;
    case Channel::MobileApp: source = u"Приложение «Моя область»"_s; break;
    case Channel::Widget: source = u"Сайт администрации, форма обращений"_s; break;
    default: source = u"Телефон горячей линии"_s;
    }
    return source;
}

/// Addresses of a name that is nobody's (RFC 2606).
QString linkOf(const DemoSketch &sketch, DemoRandom &dice)
{
    const QString post = QString::number(100'000 + dice.below(900'000)) + u'_' + QString::number(1'000 + dice.below(90'000));
    switch (sketch.channel) {
    case Channel::Vk: return u"https://vk.example/wall-"_s + post;
    case Channel::Ok: return u"https://ok.example/topic/"_s + post;
    case Channel::Telegram: return u"https://tg.example/c/"_s + post;
    case Channel::Max: return u"https://max.example/p/"_s + post;
    default: return {};
    }
}

void flag(const DemoSketch &sketch, DemoRandom &dice, Appeal &appeal)
{
    const bool social = sketch.system == System::Incidents;
    const bool hail = sketch.moment.kind == DemoMoment::Kind::Hail;
    if (sketch.channel != Channel::Phone && dice.chance(sketch.theme->photos * (social ? 1.0 : 0.7))) {
        appeal.flags |= HasPhoto;
        appeal.photos = 1 + skewed(5, dice);
    }
    if (social && dice.chance(hail ? 14 : 3))
        appeal.flags |= HasVideo;
    if (social && dice.chance(6))
        appeal.flags |= HasLink;
    if (dice.chance(3))
        appeal.flags |= Repeated;
    if (!social && dice.chance(5))
        appeal.flags |= HasDocument;
    if (social)
        appeal.audience = int(std::exp(5.5 + 6.2 * dice.unit()));
    if (appeal.audience > 40'000 && dice.chance(hail ? 30 : 9))
        appeal.flags |= Resonance;
    if (sketch.moment.kind == DemoMoment::Kind::Missing) {
        appeal.flags |= MissingPerson | Resonance | HasPhoto;
        appeal.photos = 2;
        appeal.audience = 61'200;
    }
}
} // namespace

DemoScene demoSceneOf(const DemoSketch &sketch, const DemoLanguage &language, DemoRandom &dice)
{
    DemoScene scene(dice, language.memories);
    nameAuthor(language, scene);
    scene.settlement = sketch.settlement;
    DemoRandom oneStreet(0, numberOf(sketch.settlement->name)); // where there is no light, whoever writes
    scene.street = &streetOf(sketch, language, sketch.moment.kind == DemoMoment::Kind::Outage ? oneStreet : dice);
    do
        scene.otherStreet = &streetOf(sketch, language, dice);
    while (scene.otherStreet == scene.street);
    const bool town = sketch.settlement->town;
    scene.house = 1 + skewed(town ? 96 : 54, dice);
    scene.otherHouse = scene.house + 2 * dice.between(1, 6);
    scene.entrance = dice.between(1, 4);
    scene.floor = dice.between(2, 9);
    scene.days = dice.between(2, 5);
    scene.months = dice.between(2, 5);
    scene.addressStyle = dice.chance(60) ? 0 : dice.between(1, 2);
    scene.school = QString::number(dice.between(1, sketch.population > 100'000 ? 47 : town ? 9 : 3));
    scene.kindergarten = QString::number(dice.between(1, sketch.population > 100'000 ? 96 : town ? 14 : 4));
    scene.stop = dice.pick(language.stops);
    scene.route = dice.pick(language.routes);
    scene.company = dice.pick(language.companies);
    scene.received = scene.done = scene.answered = scene.term = sketch.day;
    scene.minute = sketch.minute;
    // Who writes at eight has not waited since nine; who writes at night tells of the day before.
    const int dawn = 390, dusk = 18 * 60;
    const bool morning = sketch.minute > dawn + 30 && sketch.minute < dawn + 160;
    scene.morning = dawn + 5 * dice.below(morning ? (sketch.minute - dawn) / 5 - 2 : 32);
    scene.evening = dusk + 5 * dice.below(sketch.minute > dusk + 30 ? (sketch.minute - dusk) / 5 - 3 : 52);
    return scene;
}

void writeDemoLetter(const DemoSketch &sketch, const DemoLanguage &language, DemoScene &scene, Appeal &appeal)
{
    const bool social = sketch.system == System::Incidents;
    appeal.title = titleOf(sketch, scene);
    if (sketch.moment.kind == DemoMoment::Kind::Missing)
        sketch.about->texts[0].say(appeal.text, scene);
    else
        appeal.text = social ? socialText(sketch, language, scene) : formalText(sketch, language, scene);
    appeal.author = scene.name.section(u' ', 0, 0) + u' ' + scene.name.section(u' ', 1)[0] + u'.';
    appeal.source = sourceOf(sketch, language, scene);
    appeal.link = linkOf(sketch, scene.dice());
    appeal.settlement = sketch.settlement->name;
    appeal.street = scene.street->name;
    appeal.house = scene.dice().chance(84) ? QString::number(scene.house) : QString();
    appeal.publicReply = social;
    flag(sketch, scene.dice(), appeal);
}

} // namespace vakhta::centre
