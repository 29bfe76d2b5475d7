#pragma once

#include "app/core/speller.h"

#include <QHash>
#include <QThreadPool>

#include <memory>

namespace vakhta {

class Dictionary;

/// Words are looked up by one thread of its own, which opens the dictionary first.
class HunspellSpeller final : public Speller
{
    Q_OBJECT

public:
    /// `name`: «ru_RU». No folders: the usual ones.
    explicit HunspellSpeller(const QString &name, const QStringList &folders = {});
    ~HunspellSpeller() override;

    std::optional<bool> isThere() const override { return m_there; }
    std::optional<bool> isRight(const QString &word) const override;
    void judge(const QStringList &words) override;
    QFuture<QStringList> suggestions(const QString &word) override;

private:
    void take(const QHash<QString, bool> &judged);

    QThreadPool m_thread; // one
    std::shared_ptr<std::unique_ptr<Dictionary>> m_dictionary; // that thread's alone
    std::optional<bool> m_there;
    QHash<QString, bool> m_known;
    QSet<QString> m_asked;
};

} // namespace vakhta
