#pragma once

#include "ui/widgets/command.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QLineEdit;
class QListView;

namespace vakhta {

class Button;
class Keymap;
class Label;

/// Commands under the headings of their groups, with their keys.
class KeysModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit KeysModel(const Keymap &keymap, QObject *parent = nullptr);

    /// Only those whose text, group or key holds every word.
    void show(QStringView words);
    /// nullptr: a heading.
    Command *at(int row) const { return m_rows[size_t(row)].command; }
    bool isUsual(const Command &command) const;
    /// The row whose next key is awaited; -1: none.
    void setListening(int row);
    int listening() const { return m_listening; }
    void keysChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Command *command;
        Command::Group group;
    };

    const Keymap &m_keymap;
    std::vector<Row> m_rows;
    int m_listening = -1;
};

class KeysDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// F1: every command with its key. Enter listens to the next key and gives it to the command; a key that another one has is
/// not taken from it, but named.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget *parent = nullptr);

    /// Once, when all commands are there. `keymap` outlives the page.
    void setKeymap(Keymap &keymap);

signals:
    void done();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeFoot();
    Command *chosen() const;
    void listen();
    void hear(const QKeySequence &key);
    void stopListening();
    void dropKey();
    void resetChosen();
    void resetAll();
    void tell(const QString &words, bool fault = false);
    bool pressed(int key);

    Keymap *m_keymap = nullptr;
    KeysModel *m_model = nullptr;
    QLineEdit *m_filter;
    QListView *m_list;
    Label *m_told;
    Button *m_give;
    Button *m_reset;
    Button *m_drop;
    Button *m_resetAll;
};

} // namespace vakhta
