#include "ui/text/error_text.h"

#include <QCoreApplication>

namespace vakhta {

QString errorText(const Error &error)
{
    const Problem problem = problemOf(error.kind);
    QStringList sentences{problem.what, problem.kept, problem.next};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString actErrorText(const Error &error)
{
    bool isNumber = false;
    const int reason = error.detail.toInt(&isNumber);
    if (error.kind != Error::Kind::Rejected || !isNumber)
        return errorText(error);
    const QString why = reasonText(Reason(reason));
    return why.isEmpty() ? errorText(error) : QCoreApplication::translate("Problem", "Nothing has changed: %1.").arg(why);
}

QString nothingCameText(const Result<ManyKept> &kept)
{
    if (!kept)
        return actErrorText(kept.error());
    if (!kept->operations.empty() || kept->refused.empty())
        return {};
    return actErrorText({Error::Kind::Rejected, QString::number(int(kept->refused.front().reason))});
}

} // namespace vakhta
