#pragma once

#include "app/core/appeal.h"
#include "app/core/region.h"

#include <QObject>

class QCompleter;
class QPlainTextEdit;

namespace vakhta {

/// Whom a note about the appeal may call: those who see it, but for the writer. Who is on shift comes first.
std::vector<User> calledIn(const Appeal &appeal, const Region &region, qint64 me);

/// Offers colleagues as soon as «@» is typed in the field, narrowed by any part of the name; Enter or Tab writes the name, Esc goes on
/// without it. It goes with the field.
class MentionPicker final : public QObject
{
    Q_OBJECT

public:
    MentionPicker(QPlainTextEdit &field, const std::vector<User> &people);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    qsizetype begun() const;
    void offer();
    void take(const QString &name);

    QPlainTextEdit &m_field;
    QCompleter *m_names;
};

} // namespace vakhta
