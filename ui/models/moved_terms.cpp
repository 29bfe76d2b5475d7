#include "ui/models/moved_terms.h"

#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace vakhta {

void MovedTerms::replace(std::vector<MovedTerm> terms, const LocalTime &here)
{
    beginResetModel();
    m_terms = std::move(terms);
    m_here = here;
    endResetModel();
}

QString MovedTerms::textOf(const MovedTerm &term, Column column) const
{
    const auto stamp = [this](const QDateTime &due) { return due.isValid() ? stampText(due, m_here) : tr("no term"); };
    switch (column) {
    case Number: return appealNumber(term.appeal.number);
    case Before: return stamp(term.before);
    case After: return stamp(term.after);
    case ColumnCount: break;
    }
    return {};
}

QVariant MovedTerms::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MovedTerm &term = m_terms[size_t(index.row())];
    const bool overdue = term.after.isValid() && term.after < m_here.now;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(term, Column(index.column()));
    case Qt::ForegroundRole: return index.column() == After && overdue ? theme().danger : index.column() == Before ? theme().text2 : theme().text;
    case Qt::AccessibleTextRole: return tr("%1: was %2, would be %3").arg(textOf(term, Number), textOf(term, Before), textOf(term, After));
    default: return {};
    }
}

QVariant MovedTerms::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Number ? tr("Appeal") : section == Before ? tr("Is") : tr("Would be");
}

} // namespace vakhta
