#include "app/centre/intake/demo_language.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

static void loadDemoResource()
{
    Q_INIT_RESOURCE(regions);
}

namespace vakhta::centre {

namespace {
struct Line
{
    QString key, tag, words;
};

/// From one `@` to the next; `sets` are parted by `--`.
struct Block
{
    QString name;
    QHash<QString, QStringList> attributes;
    std::vector<std::vector<Line>> sets{1};
    QStringList plain; // lines without a key
};

void addLine(Block &block, const QString &line)
{
    static const QRegularExpression keyed(u"^([а-яё ]+?)(?: (\\d+))?: (.+)$"_s);
    const auto found = keyed.match(line);
    if (line == u"--"_s)
        block.sets.emplace_back();
    else if (found.hasMatch())
        block.sets.back().push_back({found.captured(1), found.captured(2), found.captured(3)});
    else
        block.plain << line;
}

Block blockNamed(const QString &heading)
{
    Block block;
    const QStringList parts = heading.split(u'|');
    block.name = parts[0].trimmed();
    for (const QString &part : parts.mid(1)) {
        const QString attribute = part.trimmed();
        const qsizetype space = attribute.indexOf(u' ');
        block.attributes[attribute.left(space)] << attribute.mid(space + 1);
    }
    return block;
}

Result<std::vector<Block>> blocksOf(const QString &file)
{
    QFile source(u":/regions/demo/%1.txt"_s.arg(file));
    if (!source.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, u"%1.txt is missing from the program"_s.arg(file)};
    std::vector<Block> blocks;
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"@ "_s))
            blocks.push_back(blockNamed(line.mid(2)));
        else if (!line.startsWith(u'#') && !blocks.empty())
            addLine(blocks.back(), line);
    }
    return blocks;
}

/// Puts the blocks of all files into one language; the first fault stops it.
class Reading
{
public:
    Result<DemoLanguage> run()
    {
        for (const QString &file : {u"health"_s, u"education"_s, u"water"_s, u"houses"_s, u"yards"_s, u"energy"_s,
                                    u"waste"_s, u"roads"_s, u"transport"_s, u"social"_s})
            eachOf(file, [&](const Block &block) { m_language.themes.push_back(themeOf(block)); });
        eachOf(u"hail"_s, [&](const Block &block) { m_language.hail.push_back(themeOf(block)); });
        eachOf(u"common"_s, [&](const Block &block) { readCommon(block); });
        eachOf(u"places"_s, [&](const Block &block) { m_language.places.push_back(placeOf(block)); });
        eachOf(u"people"_s, [&](const Block &block) { readPeople(block); });
        if (!m_fault.isEmpty())
            return Error{Error::Kind::Storage, m_fault};
        m_language.memories = m_phrases.memories();
        return std::move(m_language);
    }

private:
    template <typename Take>
    void eachOf(const QString &file, Take take)
    {
        const auto blocks = blocksOf(file);
        if (!blocks)
            return complain(blocks.error().detail);
        m_file = file;
        for (const Block &block : *blocks)
            take(block);
    }

    void complain(const QString &words)
    {
        if (m_fault.isEmpty())
            m_fault = words;
    }

    DemoPhrase phrase(const QString &words)
    {
        auto compiled = m_phrases.compile(words);
        if (compiled)
            return *compiled;
        complain(u"%1.txt: %2"_s.arg(m_file, compiled.error().detail));
        return {};
    }

    DemoTheme themeOf(const Block &block)
    {
        const auto number = [&](const QString &name, double otherwise) {
            const QStringList found = block.attributes.value(name);
            return found.isEmpty() ? otherwise : found[0].toDouble();
        };
        DemoTheme theme;
        theme.topic = block.name;
        theme.weight = number(u"вес"_s, 0);
        theme.village = number(u"село"_s, 0.5);
        theme.photos = int(number(u"фото"_s, 0));
        theme.urgent = int(number(u"срочно"_s, 2));
        theme.local = block.attributes.value(u"местный"_s).value(0);
        if (const QStringList months = block.attributes.value(u"месяцы"_s).value(0).split(u'-'); months.size() == 2) {
            theme.firstMonth = months[0].toInt();
            theme.lastMonth = months[1].toInt();
        }
        for (const auto &set : block.sets)
            addCases(set, theme);
        return theme;
    }

    void addCases(const std::vector<Line> &lines, DemoTheme &theme)
    {
        QStringList tags;
        for (const Line &line : lines) {
            for (const QChar tag : line.tag) {
                if (!tags.contains(tag))
                    tags << tag;
            }
        }
        for (const QString &tag : tags.isEmpty() ? QStringList{QString()} : tags) {
            DemoCase one;
            for (const Line &line : lines) {
                if (line.tag.isEmpty() || line.tag.contains(tag))
                    addLineTo(one, line);
            }
            if (one.titles.empty() || one.texts.empty() || one.answers.empty())
                complain(u"%1.txt: «%2» lacks a title, a text or an answer for %3"_s.arg(m_file, theme.topic, tag));
            theme.cases.push_back(std::move(one));
        }
    }

    void addLineTo(DemoCase &one, const Line &line)
    {
        if (line.key == u"без жалоб"_s) {
            one.complains = false;
            return;
        }
        auto &phrases = line.key == u"заголовок"_s ? one.titles
            : line.key == u"текст"_s               ? one.texts
            : line.key == u"ещё"_s                 ? one.extras
            : line.key == u"просьба"_s             ? one.wishes
                                                   : one.answers;
        phrases.push_back(phrase(line.words));
    }

    void readCommon(const Block &block)
    {
        for (const Line &line : block.sets[0])
            m_language.common[line.key].push_back(phrase(line.words));
    }

    DemoPlace placeOf(const Block &block)
    {
        DemoPlace place{.municipality = block.name, .settlements = {}, .bodies = block.attributes};
        for (const QString &line : block.plain) {
            const QStringList forms = line.section(u' ', 1).split(u'|');
            if (forms.size() != 4)
                complain(u"places.txt: «%1» has not four forms"_s.arg(line));
            else
                place.settlements.push_back({line.startsWith(u"город "_s), forms[0], forms[1], forms[2], forms[3]});
        }
        return place;
    }

    void readPeople(const Block &block)
    {
        const QStringList words = block.plain.join(u' ').split(u", "_s, Qt::SkipEmptyParts);
        const auto streets = [&] {
            std::vector<DemoStreet> named;
            for (const QString &word : words)
                named.push_back(DemoStreet::named(word));
            return named;
        };
        const auto phrases = [&] {
            std::vector<DemoPhrase> compiled;
            for (const QString &word : words)
                compiled.push_back(phrase(word));
            return compiled;
        };
        if (block.name == u"женщины"_s) m_language.women = words;
        else if (block.name == u"мужчины"_s) m_language.men = words;
        else if (block.name == u"отчества"_s) m_language.patronymics = words;
        else if (block.name == u"улицы города"_s) m_language.townStreets = streets();
        else if (block.name == u"улицы села"_s) m_language.villageStreets = streets();
        else if (block.name == u"остановки"_s) m_language.stops = words;
        else if (block.name == u"управляющие"_s) m_language.companies = words;
        else if (block.name == u"маршруты"_s) m_language.routes = words;
        else if (block.name == u"группы"_s) m_language.groups = phrases();
        else if (block.name == u"чаты"_s) m_language.chats = phrases();
        else complain(u"people.txt: unknown list «%1»"_s.arg(block.name));
    }

    DemoLanguage m_language;
    DemoPhrases m_phrases;
    QString m_file, m_fault;
};
} // namespace

const std::vector<DemoPhrase> &DemoLanguage::said(const QString &key) const
{
    static const std::vector<DemoPhrase> nothing;
    const auto found = common.constFind(key);
    return found != common.constEnd() ? *found : nothing;
}

Result<DemoLanguage> DemoLanguage::load()
{
    loadDemoResource();
    return Reading().run();
}

} // namespace vakhta::centre
