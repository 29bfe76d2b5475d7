#include "ui/models/spelling.h"

#include "app/core/when_ready.h"

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qsizetype mostOwn = 5000, longestOwn = 60;
const QString setting = u"words"_s;
} // namespace

Spelling::Spelling(Speller &speller, AppealReader &reader, AppealEditor &editor, QObject *parent)
    : QObject(parent)
    , m_speller(speller)
    , m_editor(editor)
{
    connect(&m_speller, &Speller::judged, this, &Spelling::changed);
    whenReady(reader.setting(setting), this, [this](const Result<QByteArray> &kept) {
        if (kept)
            readOwn(*kept);
    });
}

/// One word a line; whatever else is there counts for nothing.
void Spelling::readOwn(const QByteArray &kept)
{
    for (const QString &line : QString::fromUtf8(kept).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.size() > longestOwn || m_own.size() >= mostOwn || m_own.contains(line))
            continue;
        m_own << line;
        m_right << line;
    }
    emit changed();
}

std::optional<bool> Spelling::isRight(const QString &word) const
{
    return m_right.contains(word.toLower()) ? std::optional(true) : m_speller.isRight(word);
}

void Spelling::learn(const QString &word)
{
    const QString small = word.toLower();
    m_right << small;
    if (!m_own.contains(small) && m_own.size() < mostOwn && small.size() <= longestOwn) {
        m_own << small;
        whenReady(m_editor.setSetting(setting, m_own.join(u'\n').toUtf8()), this, [this](const Result<void> &kept) {
            if (!kept)
                emit notKept(kept.error());
        });
    }
    emit changed();
}

void Spelling::passOver(const QString &word)
{
    m_right << word.toLower();
    emit changed();
}

} // namespace vakhta
