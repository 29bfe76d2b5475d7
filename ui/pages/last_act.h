#pragma once

#include "app/core/appeal_reader.h"

#include <functional>

namespace vakhta {

class Toast;

/// What was done last, as one operation or many. It is told in the toast, which offers to take it back only while some of
/// it waits in the journal; and it is taken back whole.
class LastAct final : public QObject
{
    Q_OBJECT

public:
    LastAct(AppealReader &reader, AppealEditor &editor, Toast *toast, QObject *parent);

    /// `operations` empty: nothing that could be taken back.
    void tell(const QList<QUuid> &operations, const QString &words);
    /// Something of this computer alone, which `back` undoes.
    void tellOwn(const QString &words, std::function<void()> back);
    /// What has gone out stays; the toast says what came of it.
    void takeBack();

signals:
    void takenBack();
    /// Not by the centre: the disk did not take it.
    void refused(const QString &why);

private:
    void look();
    void show(const std::vector<JournalEntry> &journal);
    void answered(int taken);
    void isBack();

    AppealReader &m_reader;
    AppealEditor &m_editor;
    Toast *m_toast;
    QList<QUuid> m_operations;
    std::function<void()> m_ownBack;
    bool m_submits = false; // its text becomes a draft again
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_asked = false;   // to be taken back, and not answered yet
};

} // namespace vakhta
