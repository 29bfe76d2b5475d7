#include "ui/pages/promise_choices.h"

#include <algorithm>

namespace vakhta {

void PromiseChoices::clear()
{
    m_all.clear();
    m_said.clear();
    m_text.clear();
    m_minute = {};
}

void PromiseChoices::find(const QString &text, const Profile &profile, const QDateTime &now)
{
    const QDateTime minute = now.addMSecs(-(now.toMSecsSinceEpoch() % 60'000)); // the clock moves what is counted from now
    if (text == m_text && minute == m_minute)
        return;
    m_text = text;
    m_minute = minute;
    m_all.clear();
    for (const FoundPromise &promise : promisesIn(text, profile, now)) {
        const auto said = m_said.constFind(promise.sentence);
        m_all.push_back({promise, said == m_said.cend() ? std::nullopt : std::optional(*said)});
    }
}

void PromiseChoices::decide(int number, bool kept)
{
    if (number < 0 || number >= int(m_all.size()))
        return;
    m_all[size_t(number)].kept = kept;
    m_said[m_all[size_t(number)].promise.sentence] = kept;
}

void PromiseChoices::ask(int number)
{
    if (number < 0 || number >= int(m_all.size()))
        return;
    m_all[size_t(number)].kept.reset();
    m_said.remove(m_all[size_t(number)].promise.sentence);
}

int PromiseChoices::firstOpen() const
{
    const auto open = std::find_if(m_all.begin(), m_all.end(), [](const Choice &one) { return !one.kept; });
    return open == m_all.end() ? -1 : int(open - m_all.begin());
}

int PromiseChoices::open() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const Choice &one) { return !one.kept; }));
}

QList<Promise> PromiseChoices::confirmed() const
{
    QList<Promise> promises;
    for (const Choice &one : m_all) {
        if (one.kept.value_or(false))
            promises << Promise{.text = one.promise.text, .dueAt = one.promise.dueAt};
    }
    return promises;
}

} // namespace vakhta
