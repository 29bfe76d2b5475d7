#include "app/centre/intake/demo_phrase.h"

#include "app/centre/intake/demo_scene.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
// People round what they tell; small numbers stay.
int rounded(int value)
{
    if (value >= 1000)
        return value / 50 * 50;
    return value >= 100 ? value / 10 * 10 : value;
}
} // namespace

void DemoPhrase::say(const std::vector<Part> &parts, QString &out, DemoScene &scene)
{
    for (const Part &part : parts) {
        switch (part.kind) {
        case Kind::Words: out += part.words; break;
        case Kind::Sex: out += scene.female ? part.words : part.other; break;
        case Kind::Slot: {
            const qsizetype from = out.size();
            scene.say(DemoSlot(part.slot), part.least, part.most, out);
            if (part.capital && out.size() > from)
                out[from] = out[from].toUpper();
            break;
        }
        case Kind::Number: sayNumber(part, out, scene); break;
        case Kind::Choice: say(part.options[size_t(scene.remembered(part.slot, 0, int(part.options.size()) - 1))], out, scene);
        }
    }
}

void DemoPhrase::sayNumber(const Part &part, QString &out, DemoScene &scene)
{
    const bool year = part.least > 1900 && part.most < 2100;
    const int drawn = scene.remembered(part.slot, part.least, part.most);
    const int number = year ? drawn : rounded(drawn);
    out += QString::number(number);
    if (part.forms.isEmpty())
        return;
    out += u' ';
    out += demoForm(number, part.forms);
}

Result<DemoPhrase> DemoPhrases::compile(const QString &text)
{
    m_fault.clear();
    DemoPhrase phrase;
    qsizetype at = 0;
    sequence(text, at, phrase.m_parts);
    if (at < text.size())
        complain(u"a bracket too many"_s);
    if (!m_fault.isEmpty())
        return Error{Error::Kind::Rejected, u"%1 in «%2»"_s.arg(m_fault, text)};
    return phrase;
}

void DemoPhrases::sequence(QStringView text, qsizetype &at, std::vector<Part> &out)
{
    while (at < text.size() && text[at] != u'|' && text[at] != u']') {
        if (text[at] == u'[') {
            choice(text, ++at, out);
        } else if (text[at] == u'{') {
            slot(text, ++at, out);
        } else {
            qsizetype end = at;
            while (end < text.size() && !QStringView(u"|][{").contains(text[end]))
                ++end;
            out.emplace_back().words = text.mid(at, end - at).toString();
            at = end;
        }
    }
}

void DemoPhrases::choice(QStringView text, qsizetype &at, std::vector<Part> &out)
{
    Part part;
    part.kind = DemoPhrase::Kind::Choice;
    const qsizetype from = at;
    while (true) {
        part.options.emplace_back();
        sequence(text, at, part.options.back());
        if (at >= text.size() || text[at++] == u']')
            break;
    }
    if (text[at - 1] != u']')
        complain(u"a choice without its end"_s);
    part.slot = memory(text.mid(from, at - from).toString());
    out.push_back(std::move(part));
}

bool DemoPhrases::number(const QString &inside, Part &part)
{
    static const QRegularExpression range(u"^(\\d+)-(\\d+)( .+)?$"_s);
    const auto found = range.match(inside);
    if (!found.hasMatch())
        return false;
    part.kind = DemoPhrase::Kind::Number;
    part.least = found.captured(1).toInt();
    part.most = found.captured(2).toInt();
    const QStringList words = found.captured(3).split(u' ', Qt::SkipEmptyParts);
    if (words.size() % 3 || part.least > part.most)
        complain(u"{%1} has not three forms"_s.arg(inside));
    const qsizetype each = words.size() / 3;
    for (qsizetype i = 0; each && i < 3; ++i)
        part.forms << words.mid(i * each, each).join(u' ');
    part.slot = memory(inside);
    return true;
}

void DemoPhrases::slot(QStringView text, qsizetype &at, std::vector<Part> &out)
{
    const qsizetype end = text.indexOf(u'}', at);
    if (end < 0) {
        at = text.size();
        return complain(u"a word without its end"_s);
    }
    const QString inside = text.mid(at, end - at).toString();
    at = end + 1;
    Part part;
    if (const qsizetype slash = inside.indexOf(u'/'); slash >= 0) {
        part.kind = DemoPhrase::Kind::Sex;
        part.words = inside.left(slash);
        part.other = inside.mid(slash + 1);
    } else if (!number(inside, part)) {
        static const QRegularExpression counted(u"^(.+?)([+-])(\\d+)\\.\\.(\\d+)$"_s);
        const auto found = counted.match(inside);
        const QString name = found.hasMatch() ? found.captured(1) + found.captured(2) : inside;
        const auto known = demoSlotOf(name.toLower());
        if (!known)
            complain(u"{%1} is unknown"_s.arg(inside));
        part.kind = DemoPhrase::Kind::Slot;
        part.slot = int(known.value_or(DemoSlot::Street));
        part.least = found.captured(3).toInt();
        part.most = found.captured(4).toInt();
        part.capital = !name.isEmpty() && name[0].isUpper();
    }
    out.push_back(std::move(part));
}

int DemoPhrases::memory(const QString &key)
{
    const auto known = m_memories.constFind(key);
    return known != m_memories.constEnd() ? *known : *m_memories.insert(key, int(m_memories.size()));
}

void DemoPhrases::complain(const QString &words)
{
    if (m_fault.isEmpty())
        m_fault = words;
}

} // namespace vakhta::centre
