#include "ui/pages/reply_page.h"

#include "app/core/reply_fields.h"
#include "ui/pages/attached_files.h"
#include "ui/pages/editor_spelling.h"
#include "ui/pages/quoted_articles.h"
#include "ui/pages/reply_checks.h"
#include "ui/pages/reply_context.h"
#include "ui/pages/reply_editor.h"
#include "ui/pages/template_bar.h"
#include "ui/widgets/label.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr size_t mostListed = 12; // a text of nothing but gaps stays quick to write in

} // namespace

void ReplyPage::check()
{
    const QString text = m_text->toPlainText();
    findFaults(text);
    showLength(text);
    findOverlaps(text);
    findRemarked(text);
    m_quoted->setText(text);
    m_promises.find(text, m_region.profile, m_clock());
    m_checks->show(checksView(text), here());
    showVerdict(text);
}

void ReplyPage::findFaults(const QString &text)
{
    m_checked = text;
    m_facts.hasProof = !m_files->all().isEmpty();
    m_findings = preflight(text, m_facts);
    std::stable_partition(m_findings.begin(), m_findings.end(), [](const ReplyFinding &one) { return blocks(one.fault); }); // numbered so
    QSet<int> quiet;
    for (size_t i = 0; i < m_findings.size(); ++i) {
        if (m_left.contains(keyOf(m_findings[i])))
            quiet << int(i) + 1;
    }
    m_text->markFindings({m_findings.begin(), m_findings.begin() + qsizetype(std::min(mostListed, m_findings.size()))}, quiet);
}

void ReplyPage::showLength(const QString &text)
{
    const int length = replyLength(text), limit = m_facts.limit;
    m_meter->setLength(length, limit);
    m_meter->setVisible(limit > 0);
    const QString of = tr("%1 of %2 characters").arg(numberText(length), numberText(limit));
    m_length->setText(limit <= 0 ? tr("%1 characters").arg(numberText(length)) : length > limit ? tr("%1, %n too many", nullptr, length - limit).arg(of) : of);
    m_length->setColour(limit > 0 && length > limit ? &Theme::danger : &Theme::text2);
}

void ReplyPage::findRemarked(const QString &text)
{
    m_remarked.clear();
    for (const Remark &remark : m_remarks) {
        if (const auto place = vakhta::placeOf(remark, text))
            m_remarked.push_back(*place);
    }
    m_text->markRemarks(m_remarked);
    m_context->follow(text);
}

ReplyChecksView ReplyPage::checksView(const QString &text) const
{
    ReplyChecksView view{.more = int(m_findings.size() - std::min(mostListed, m_findings.size())),
                         .limit = m_facts.limit,
                         .rulesOff = m_facts.checksOff,
                         .dueAt = m_card.appeal.dueAt,
                         .approvalMinutes = m_region.profile.approvalMinutes};
    for (size_t i = 0; i < std::min(mostListed, m_findings.size()); ++i) {
        view.findings.push_back({wordsOf(m_findings[i], text), m_left.contains(keyOf(m_findings[i]))});
        if (m_findings[i].fault == ReplyFault::TooLong)
            view.parts = int(replyCuts(text, m_facts.limit).size()) + 1;
    }
    view.promises = m_promises.all();
    view.misspelt = m_spelling->wrong();
    for (const Overlap &place : m_overlaps)
        view.places.push_back({paragraphsOf(text, place.mine), paragraphsOf(m_theirText, place.theirs)});
    return view;
}

void ReplyPage::showVerdict(const QString &text)
{
    const int count = inTheWay() + int(m_overlaps.size()) + m_promises.open();
    m_verdict->setVisible(count > 0 && !text.trimmed().isEmpty());
    m_verdict->setColour(&Theme::danger);
    m_verdict->setText(tr("Cannot be sent yet, in the way: %1. Ctrl+Enter goes to the first.").arg(count));
}

FindingWords ReplyPage::wordsOf(const ReplyFinding &finding, const QString &text) const
{
    FindingWords words{.fault = finding.fault, .phrase = text.mid(finding.position, qMin<qsizetype>(finding.length, 200))};
    words.repaired = finding.repaired.value_or(QString());
    words.repairs = finding.repaired.has_value();
    if (finding.fault != ReplyFault::PromiseWithoutDate)
        return words;
    const auto day = fieldValue(u"дата завершения"_s, m_card, m_region, m_clock());
    words.repairs = day && dateGapAfter(text, finding).length > 0;
    words.suggested = day ? day->text : QString();
    return words;
}

/// Of a phrase that the author leaves: the rule and its words, so that it stays left where the text around it changes.
QString ReplyPage::keyOf(const ReplyFinding &finding) const
{
    return codeOf(finding.fault) + m_checked.mid(finding.position, finding.length);
}

bool ReplyPage::isInTheWay(const ReplyFinding &finding) const
{
    return blocks(finding.fault) && !(mayBeLeft(finding.fault) && m_left.contains(keyOf(finding)));
}

int ReplyPage::inTheWay() const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(), [this](const ReplyFinding &one) { return isInTheWay(one); }));
}

/// To the first thing that stands against sending; false: nothing does.
bool ReplyPage::goToObstacle()
{
    const auto first = std::find_if(m_findings.begin(), m_findings.end(), [this](const ReplyFinding &one) { return isInTheWay(one); });
    if (first != m_findings.end()) {
        goTo(*first);
        return true;
    }
    if (m_overlaps.empty() && m_promises.open() == 0)
        return false;
    if (m_overlaps.empty())
        m_checks->focusOnPromise(m_promises.firstOpen());
    else if (auto *choice = m_checks->findChild<QWidget *>(u"keepMine"_s))
        choice->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/// Said of all, the keyboard is where the reply is sent.
void ReplyPage::decidePromise(int number, std::optional<bool> kept)
{
    kept ? m_promises.decide(number, *kept) : m_promises.ask(number);
    check();
    if (const int next = kept ? m_promises.firstOpen() : number; next >= 0)
        m_checks->focusOnPromise(next);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

/// To its words; to the gap where they wait for a day, so that it can be typed at once.
Span ReplyPage::placeOf(const ReplyFinding &finding) const
{
    const Span gap = finding.fault == ReplyFault::PromiseWithoutDate ? dateGapAfter(m_checked, finding) : Span();
    return gap.length > 0 ? gap : Span{finding.position, finding.length};
}

void ReplyPage::goTo(const ReplyFinding &finding)
{
    m_text->goTo(placeOf(finding));
}

void ReplyPage::repair(int number)
{
    if (number >= int(m_findings.size()))
        return;
    const ReplyFinding finding = m_findings[size_t(number)];
    const QString text = m_checked;
    const FindingWords words = wordsOf(finding, text);
    if (finding.fault == ReplyFault::PromiseWithoutDate && words.repairs) {
        const Span gap = dateGapAfter(text, finding);
        enterField(fieldName(QStringView(text).mid(gap.position, gap.length)), words.suggested);
    } else if (finding.repaired) {
        m_text->replace(finding.position, finding.length, *finding.repaired);
        m_text->setFocus(Qt::OtherFocusReason);
    } else {
        goTo(finding);
    }
}

void ReplyPage::leave(int number, bool left)
{
    if (number >= int(m_findings.size()))
        return;
    const QString key = keyOf(m_findings[size_t(number)]);
    left ? void(m_left.insert(key)) : void(m_left.remove(key));
    check();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReplyPage::walkFindings(int step)
{
    const int at = m_text->textCursor().selectionStart();
    std::vector<Span> all = m_remarked;
    for (const ReplyFinding &one : m_findings)
        all.push_back(placeOf(one));
    if (all.empty())
        return;
    std::sort(all.begin(), all.end(), [&](const Span &one, const Span &other) { return step > 0 ? one.position < other.position : one.position > other.position; });
    const auto found = std::find_if(all.begin(), all.end(), [&](const Span &one) { return step > 0 ? one.position > at : one.position < at; });
    m_text->goTo(found == all.end() ? all.front() : *found);
}

} // namespace vakhta
