#include "ui/models/rules_model.h"

#include "ui/text/due_text.h"
#include "ui/text/profile_text.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace vakhta {

RulesModel::RulesModel(const ProfileEdit &edit, QObject *parent)
    : QAbstractTableModel(parent)
    , m_edit(edit)
{
    connect(&edit, &ProfileEdit::changed, this, &RulesModel::follow);
    connect(&edit, &ProfileEdit::replaced, this, &RulesModel::follow);
    follow();
}

/// The row under the hand stays where it is.
void RulesModel::follow()
{
    const int rows = int(m_edit.profile().deadlines.size());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

QString RulesModel::textOf(const DeadlineRule &rule, Column column) const
{
    switch (column) {
    case Code: return rule.code;
    case Clock: return clockName(rule.clock);
    case Whom: return whomText(rule, m_edit.region());
    case Term: return termText(rule);
    case ColumnCount: break;
    }
    return {};
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QList<DeadlineRule> &rules = m_edit.profile().deadlines;
    const DeadlineRule &rule = rules[index.row()];
    const QString fault = m_edit.faultAt(u"deadlines/%1"_s.arg(index.row()));
    const int covers = ruleThatCovers(rules, index.row());
    if (role == Qt::DisplayRole)
        return textOf(rule, Column(index.column()));
    if (role == Qt::ForegroundRole)
        return !fault.isEmpty() ? theme().danger : covers >= 0 ? theme().text3 : theme().text;
    if (role == Qt::ToolTipRole && (!fault.isEmpty() || covers >= 0))
        return !fault.isEmpty() ? fault : tr("Never counts: «%1» stands before it and takes all of this.").arg(rules[covers].code);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words;
    for (int column = 0; column < ColumnCount; ++column)
        words << textOf(rule, Column(column));
    return words.join(u", "_s);
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Code: return tr("Code");
    case Clock: return tr("Clock");
    case Whom: return tr("For whom");
    case Term: return tr("Term");
    case ColumnCount: break;
    }
    return {};
}

} // namespace vakhta
