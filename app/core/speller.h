#pragma once

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace vakhta {

/// Which words a dictionary knows. Answers come from memory at once or not yet; what is not known yet is looked up elsewhere, and
/// judged() follows. Lives on the GUI thread.
class Speller : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether there is a dictionary; nothing: it is being read.
    virtual std::optional<bool> isThere() const = 0;
    /// Is the word right? Nothing: not known yet.
    virtual std::optional<bool> isRight(const QString &word) const = 0;
    /// Looks up those that are not known yet.
    virtual void judge(const QStringList &words) = 0;
    /// What may be meant instead, the likeliest first, at most seven.
    virtual QFuture<QStringList> suggestions(const QString &word) = 0;

signals:
    /// More words are known, or whether there is a dictionary.
    void judged();
};

} // namespace vakhta
