#include "app/spelling/hunspell_speller.h"

#include "app/core/when_ready.h"
#include "app/spelling/dictionary.h"

#include <QtConcurrent>

namespace vakhta {

namespace {
constexpr qsizetype mostKnown = 100'000; // words; more than any day's texts have
}

HunspellSpeller::HunspellSpeller(const QString &name, const QStringList &folders)
    : m_dictionary(std::make_shared<std::unique_ptr<Dictionary>>())
{
    m_thread.setMaxThreadCount(1);
    const auto opened = QtConcurrent::run(&m_thread, [name, folders, dictionary = m_dictionary] {
        *dictionary = Dictionary::open(name, folders.isEmpty() ? Dictionary::usualFolders() : folders);
        return bool(*dictionary);
    });
    whenReady(opened, this, [this](bool there) {
        m_there = there;
        emit judged();
    });
}

HunspellSpeller::~HunspellSpeller()
{
    m_thread.clear();
    m_thread.waitForDone();
}

std::optional<bool> HunspellSpeller::isRight(const QString &word) const
{
    if (m_there == false)
        return true;
    const auto known = m_known.constFind(word);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

void HunspellSpeller::judge(const QStringList &words)
{
    QStringList unknown;
    for (const QString &word : words) {
        if (!m_known.contains(word) && !m_asked.contains(word))
            unknown << word;
    }
    if (unknown.isEmpty() || m_there == false)
        return;
    m_asked.unite(QSet<QString>(unknown.begin(), unknown.end()));
    const auto judged = QtConcurrent::run(&m_thread, [unknown, dictionary = m_dictionary] {
        QHash<QString, bool> right;
        for (const QString &word : unknown)
            right.insert(word, !*dictionary || (*dictionary)->knows(word));
        return right;
    });
    whenReady(judged, this, [this](const QHash<QString, bool> &right) { take(right); });
}

void HunspellSpeller::take(const QHash<QString, bool> &right)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    for (auto one = right.begin(); one != right.end(); ++one) {
        m_known.insert(one.key(), one.value());
        m_asked.remove(one.key());
    }
    emit judged();
}

QFuture<QStringList> HunspellSpeller::suggestions(const QString &word)
{
    return QtConcurrent::run(&m_thread, [word, dictionary = m_dictionary] { return *dictionary ? (*dictionary)->suggestions(word) : QStringList(); });
}

} // namespace vakhta
