#pragma once

#include "app/core/related_reader.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QVBoxLayout;

namespace vakhta {

/// What else came under the name of an appeal's author: how many, the latest of them, and a button for each and for all. Filled
/// anew from values.
class AuthorBlock final : public QWidget
{
    Q_OBJECT

public:
    /// `others`: nothing while they are looked for.
    AuthorBlock(const Appeal &appeal, const std::optional<Result<AuthorsAppeals>> &others, const Region &region, const LocalTime &here,
                QWidget *parent = nullptr);

signals:
    void openAsked(qint64 appeal);
    /// A list of all of the channel that have the name, as their author or in their words.
    void listAsked(const vakhta::AppealQuery &query, const QString &title);

private:
    void fill(QVBoxLayout *column, const Appeal &appeal, const std::optional<Result<AuthorsAppeals>> &others, const Region &region, const LocalTime &here);
    QWidget *makeEntry(const AppealRow &row, int number, const Region &region, const LocalTime &here);
    QWidget *makeAll(const Appeal &appeal);
};

/// «5», «1 000+»: a count that was cut off says so.
QString authorsCountText(const AuthorsAppeals &others);

} // namespace vakhta
