#pragma once

#include "app/core/appeal_reader.h"

#include <optional>
#include <vector>

namespace vakhta {

/// What a field of a template, «[дата завершения]», stands for.
struct FieldValue
{
    enum class From { Appeal, Assigned, ExecutorAnswer, Deadline };
    QString text;
    From from = From::Appeal;
    bool sure = true; // known; else a suggestion, to be confirmed

    bool operator==(const FieldValue &) const = default;
};

/// As one is addressed in a reply that everybody may read: «Иванова Ольга Сергеевна» → «Ольга Сергеевна», «Ольга С.» → «Ольга»; empty: a nickname.
QString addressedAs(const QString &author);

/// The name of the field in this gap of a text: «дата завершения» of «[дата завершения]»; empty: a gap without a name.
QString fieldName(QStringView gap);

/// What is known of the field from the appeal, its executor and what he answered; none: the author has to say. The day of
/// completion is suggested: the one the executor names, else the deadline's if that is still ahead.
std::optional<FieldValue> fieldValue(const QString &name, const AppealCard &card, const Region &region, const QDateTime &now);

/// The region's templates that its channel takes, as indices: for the topic first, then for its group, then for any, then the others.
struct FittingTemplates
{
    std::vector<qsizetype> all;
    size_t forTopic = 0; // so many of them are meant for the topic or its group
};
FittingTemplates templatesFor(const Appeal &appeal, const Region &region);

/// The first day a text names that is not before `today`, as it is written there: «15 мая», «15.05.2026»; empty: none.
QString dayAhead(const QString &text, const QDate &today);

} // namespace vakhta
