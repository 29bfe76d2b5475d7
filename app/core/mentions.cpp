#include "app/core/mentions.h"

#include <algorithm>

namespace vakhta {

namespace {

bool isOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_';
}

/// How long the name is in the text from here on, capitals and kinds of spaces alike; 0: another word stands here.
qsizetype lengthOfName(const QString &text, qsizetype from, const QString &name)
{
    const qsizetype end = from + name.size();
    if (name.isEmpty() || end > text.size() || (end < text.size() && isOfWord(text[end]) && isOfWord(name.back())))
        return 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar wanted = name[i], found = text[from + i];
        if (wanted.isSpace() ? !found.isSpace() : wanted.toCaseFolded() != found.toCaseFolded())
            return 0;
    }
    return name.size();
}

} // namespace

std::vector<Mention> mentionsIn(const QString &text, const std::vector<User> &users)
{
    std::vector<Mention> all;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && isOfWord(text[at - 1])) // of an address: info@gorod.example
            continue;
        std::vector<Mention> here;
        for (const User &user : users) {
            const qsizetype length = user.active ? lengthOfName(text, at + 1, user.name) : 0;
            if (length == 0 || (!here.empty() && here.front().place.length > length + 1))
                continue;
            if (!here.empty() && here.front().place.length < length + 1)
                here.clear();
            here.push_back({user.id, {at, length + 1}});
        }
        all.insert(all.end(), here.begin(), here.end());
    }
    return all;
}

bool isCalled(qint64 user, const std::vector<Message> &messages, const std::vector<User> &users)
{
    const auto calls = [&](const Message &message) {
        if (message.kind != MessageKind::Comment || !message.text.contains(u'@'))
            return false;
        const std::vector<Mention> mentions = mentionsIn(message.text, users);
        return std::any_of(mentions.begin(), mentions.end(), [user](const Mention &mention) { return mention.user == user; });
    };
    const auto last = std::find_if(messages.rbegin(), messages.rend(), [&](const Message &message) { return message.user == user || calls(message); });
    return last != messages.rend() && last->user != user;
}

} // namespace vakhta
