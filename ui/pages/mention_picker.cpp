#include "ui/pages/mention_picker.h"

#include "app/core/scope.h"
#include "ui/text/visible_text.h"
#include "ui/text/words.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

std::vector<User> calledIn(const Appeal &appeal, const Region &region, qint64 me)
{
    std::vector<User> people;
    for (const User &user : region.users) {
        if (user.active && user.id != me && !user.name.isEmpty() && Scope::of(user, region.executors).sees(appeal))
            people.push_back(user);
    }
    std::sort(people.begin(), people.end(), [](const User &a, const User &b) {
        return a.present != b.present ? a.present : a.name.localeAwareCompare(b.name) < 0;
    });
    return people;
}

MentionPicker::MentionPicker(QPlainTextEdit &field, const std::vector<User> &people)
    : QObject(&field)
    , m_field(field)
    , m_names(new QCompleter(this))
{
    auto *model = new QStandardItemModel(m_names);
    for (const User &user : people) {
        auto *line = new QStandardItem((user.present ? tr("%1 · %2 · on shift") : tr("%1 · %2")).arg(visibleLine(user.name), roleText(user.role)));
        line->setData(user.name, Qt::UserRole);
        model->appendRow(line);
    }
    m_names->setModel(model);
    m_names->setCompletionRole(Qt::UserRole);
    m_names->setCaseSensitivity(Qt::CaseInsensitive);
    m_names->setFilterMode(Qt::MatchContains);
    m_names->setWidget(&m_field);
    m_names->popup()->setObjectName(u"mentionList"_s);
    m_names->popup()->setAccessibleName(tr("Colleagues to call"));
    m_names->popup()->installEventFilter(this); // before the completer's own: it would give Enter to the field
    connect(m_names, qOverload<const QString &>(&QCompleter::activated), this, &MentionPicker::take);
    connect(&m_field, &QPlainTextEdit::textChanged, this, &MentionPicker::offer);
}

/// Where the «@» stands that is being written, in its paragraph; −1: none is.
qsizetype MentionPicker::begun() const
{
    constexpr qsizetype longest = 60;
    const QTextCursor caret = m_field.textCursor();
    const QString before = caret.block().text().left(caret.positionInBlock());
    const qsizetype at = before.lastIndexOf(u'@');
    const bool inWord = at > 0 && before[at - 1].isLetterOrNumber();
    return at < 0 || inWord || before.size() - at > longest ? -1 : at;
}

void MentionPicker::offer()
{
    const qsizetype at = begun();
    const QTextCursor caret = m_field.textCursor();
    m_names->setCompletionPrefix(at < 0 ? QString() : caret.block().text().mid(at + 1, caret.positionInBlock() - at - 1));
    if (at < 0 || m_names->completionCount() == 0)
        return m_names->popup()->hide();
    QAbstractItemView *list = m_names->popup();
    QRect place = m_field.cursorRect().translated(m_field.viewport()->pos());
    place.setWidth(list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() + px(16));
    m_names->complete(place);
    list->setCurrentIndex(m_names->completionModel()->index(0, 0));
}

void MentionPicker::take(const QString &name)
{
    const qsizetype at = begun();
    if (at < 0)
        return;
    QTextCursor caret = m_field.textCursor();
    caret.setPosition(caret.block().position() + int(at), QTextCursor::KeepAnchor);
    caret.insertText(u'@' + name + u' ');
}

bool MentionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        m_names->popup()->hide();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Tab)
        return QObject::eventFilter(watched, event);
    const QString name = m_names->popup()->currentIndex().data(Qt::UserRole).toString();
    m_names->popup()->hide();
    if (!name.isEmpty())
        take(name);
    return true;
}

} // namespace vakhta
