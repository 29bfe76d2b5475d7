#include "ui/pages/executor_choices.h"
#include "ui/pages/keymap.h"
#include "ui/pages/keys_page.h"
#include "ui/text/command_text.h"
#include "ui/widgets/paint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

KeysModel::KeysModel(const Keymap &keymap, QObject *parent)
    : QAbstractListModel(parent)
    , m_keymap(keymap)
{
    show({});
}

void KeysModel::show(QStringView words)
{
    beginResetModel();
    m_rows.clear();
    m_listening = -1;
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    for (Command *command : m_keymap.commands()) {
        if (!command->isVisible() || command->shortcut() == QKeySequence(Qt::Key_Escape)) // Esc is told once, beneath
            continue;
        const QString said = folded(QStringList{command->text(), groupText(command->group()), command->keyText()}.join(u' '));
        if (!std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return said.contains(word); }))
            continue;
        if (m_rows.empty() || m_rows.back().group != command->group())
            m_rows.push_back({nullptr, command->group()});
        m_rows.push_back({command, command->group()});
    }
    endResetModel();
}

bool KeysModel::isUsual(const Command &command) const
{
    return m_keymap.isUsual(command);
}

void KeysModel::setListening(int row)
{
    m_listening = row;
    keysChanged();
}

void KeysModel::keysChanged()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command *command = at(index.row());
    const QString text = command ? command->text() : groupText(m_rows[size_t(index.row())].group);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role != Qt::AccessibleTextRole || !command)
        return role == Qt::AccessibleTextRole ? QVariant(text) : QVariant();
    const QString key = command->keyText().isEmpty() ? tr("no key") : command->keyText();
    return isUsual(*command) ? u"%1, %2"_s.arg(text, key) : tr("%1, %2, changed").arg(text, key);
}

Qt::ItemFlags KeysModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

namespace {

void paintKey(QPainter &painter, const QRect &inside, const Command &command, bool usual)
{
    const Theme &t = theme();
    int right = inside.right() + 1;
    const QString key = command.keyText();
    if (!key.isEmpty()) {
        const int width = textWidth(key, TextStyle::SmallBold) + px(14);
        const QRect box(right - width, inside.center().y() - px(11) + 1, width, px(22));
        paintBox(painter, box, radius::chip, command.isFixed() ? QColor() : t.alt, t.line);
        paintText(painter, box, key, TextStyle::SmallBold, command.isFixed() ? t.text3 : t.text, Qt::AlignCenter);
        right = box.left() - px(space::m);
    }
    if (usual)
        return;
    const QString was = command.usualKeys().isEmpty() ? KeysModel::tr("changed")
                                                      : KeysModel::tr("changed, usually %1").arg(command.usualKeys()[0].toString(QKeySequence::NativeText));
    paintText(painter, {inside.left(), inside.top(), right - inside.left(), inside.height()}, was, TextStyle::Meta, t.text2,
              Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void KeysDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    const auto *model = static_cast<const KeysModel *>(index.model());
    const Command *command = model->at(index.row());
    const QRect inside = option.rect.adjusted(px(space::l), 0, -px(space::l), 0);
    if (!command) {
        const QRect line(inside.left(), inside.bottom() - px(26), inside.width(), px(24));
        paintText(*painter, line, index.data().toString(), TextStyle::SmallBold, t.text3);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? t.sel : t.hover);
    paintLine(*painter, option.rect.bottomLeft(), option.rect.bottomRight(), t.line);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect, 0);
    const int half = inside.width() * 3 / 5;
    paintText(*painter, {inside.left(), inside.top(), half, inside.height()}, command->text(), TextStyle::Body, t.text);
    const QRect rest(inside.left() + half, inside.top(), inside.width() - half, inside.height());
    if (model->listening() == index.row())
        paintText(*painter, rest, KeysModel::tr("Press the key…"), TextStyle::BodyBold, t.accent, Qt::AlignRight | Qt::AlignVCenter);
    else
        paintKey(*painter, rest, *command, model->isUsual(*command));
}

QSize KeysDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = !(index.flags() & Qt::ItemIsSelectable);
    return {px(200), qMax(px(35), lineHeight(TextStyle::Body) + px(12)) + (heading && index.row() > 0 ? px(space::m) : 0)};
}

} // namespace vakhta
