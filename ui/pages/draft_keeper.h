#pragma once

#include "app/core/appeal_reader.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <optional>

class QTimer;

namespace vakhta {

/// Keeps what is being typed: at most `patience` passes between a keystroke and its way to the disk, however fast the typing
/// goes on, so that a kill loses less than a second.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int patience = 400;  // ms
    static constexpr int retryAfter = 3000; // ms, when the disk refused

    explicit DraftKeeper(AppealEditor &editor, QObject *parent = nullptr);
    /// What was not given to the disk yet is given now.
    ~DraftKeeper() override;

    /// From now on texts belong to this appeal; what is unsaved of the one before is saved. `saved`: the text on the disk.
    void start(qint64 appeal, const QString &saved);
    void keep(const QString &text);
    /// The user has picked between two texts: `theirText` is what still stands beside this one.
    void pick(const QString &text, const QString &theirText);
    void flush();
    /// The text left as a reply: there is nothing to keep any more.
    void stop();

    /// Nothing waits for the timer or the disk.
    bool isKept() const { return (m_appeal == 0 || m_text == m_given) && m_onTheWay == 0 && m_refused.isEmpty(); }
    /// A text of this appeal that the disk refuses so far; what it holds is older. To be asked before start().
    std::optional<QString> refused(qint64 appeal) const
    {
        const auto found = m_refused.find(appeal);
        return found == m_refused.end() ? std::nullopt : std::optional(*found);
    }

signals:
    /// Every text kept so far is on this computer's disk.
    void kept();
    void failed(const vakhta::Error &error);

private:
    void save(qint64 appeal, const QString &text, const QString &over);
    void follow(QFuture<Result<void>> saving, qint64 appeal, const QString &text);

    AppealEditor &m_editor;
    QTimer *m_timer;
    qint64 m_appeal = 0;
    QString m_text;
    std::optional<QString> m_given; // the last text the disk was given and did not refuse
    QHash<qint64, QString> m_refused; // of appeals left since: tried again until the disk takes them
    int m_onTheWay = 0;
};

} // namespace vakhta
