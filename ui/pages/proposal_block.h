#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QVBoxLayout;

namespace vakhta {

/// What others propose to do with the appeal, each with its words; whoever may decide has the buttons.
class ProposalBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalBlock(QWidget *parent = nullptr);

    void show(const AppealCard &card, const User &me, const Region &region, const LocalTime &here);

signals:
    void acceptAsked(const vakhta::Message &proposal);
    void editAsked(const vakhta::Message &proposal);
    void declineAsked(const vakhta::Message &proposal);

private:
    QWidget *makeCard(const Message &proposal, int number, bool decides, const Region &region, const LocalTime &here);
    QWidget *makeButtons(const Message &proposal, int number, const QString &about);

    QVBoxLayout *m_cards;
    std::vector<Message> m_shown;
    bool m_decides = false;
};

/// «Предложение Крыловой А. В.: закрыть».
QString proposalText(const Message &proposal, const Region &region);

} // namespace vakhta
