#pragma once

#include "app/core/reply_fields.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace vakhta {

class Button;
class Label;

/// A field of the reply as its card shows it.
struct ShownField
{
    QString name;
    QString value;   // what stands in the text, or what is suggested
    QString origin;  // «из обращения», «предложено»
    bool filled = false;

    bool operator==(const ShownField &) const = default;
};

/// Above the reply: the list of templates, the one offered for the topic, and a card for each field, which Enter walks.
class TemplateBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateBar(QWidget *parent = nullptr);

    /// Which templates there are for this appeal.
    void start(const Appeal &appeal, const Region &region);
    /// Shows the first for the topic, to be taken with Enter; keys that write go on to `text`. False: there is none.
    bool offer(QWidget *text);
    void showFields(const std::vector<ShownField> &fields);
    /// To the first field that waits; false: all are filled.
    bool focusWaiting();
    /// The keyboard to a card whose value was typed and not entered. False: there is none.
    bool focusTyped();
    void dropDown();

signals:
    void taken(const QString &text);
    void fieldEntered(const QString &name, const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(qsizetype number);
    void hideOffer();
    QWidget *makeCard(const ShownField &field, int number);
    bool goOnTyping(const QString &name, const QString &typed);

    std::vector<ReplyTemplate> m_templates; // as listed
    size_t m_forTopic = 0;
    std::vector<ShownField> m_fields;
    std::vector<QLineEdit *> m_lines;
    QWidget *m_typed = nullptr; // where a key goes that writes
    Button *m_list;
    QMenu *m_menu;
    QWidget *m_offer;
    Label *m_offered;
    Button *m_take;
    QWidget *m_cards = nullptr;
};

} // namespace vakhta
