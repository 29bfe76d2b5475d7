#include "ui/pages/reply_page.h"

#include "app/core/reply_fields.h"
#include "app/core/reply_reuse.h"
#include "app/core/when_ready.h"
#include "ui/pages/article_dialog.h"
#include "ui/pages/quoted_articles.h"
#include "ui/pages/reply_editor.h"
#include "ui/pages/template_bar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

QString originText(const std::optional<FieldValue> &value)
{
    if (!value)
        return ReplyPage::tr("type it, Enter goes on");
    switch (value->from) {
    case FieldValue::From::Appeal: return ReplyPage::tr("from the appeal");
    case FieldValue::From::Assigned: return ReplyPage::tr("assigned");
    case FieldValue::From::ExecutorAnswer: return ReplyPage::tr("the executor names it, Enter takes it");
    case FieldValue::From::Deadline: return ReplyPage::tr("the appeal's deadline, Enter takes it");
    }
    return {};
}

void select(QTextCursor &place, qsizetype from, qsizetype length)
{
    place.setPosition(int(from));
    place.setPosition(int(from + length), QTextCursor::KeepAnchor);
}

/// Names of the fields that wait in this text, each once, in its order.
QStringList waitingFields(const QString &text)
{
    QStringList names;
    for (const Span &gap : gapsIn(text)) {
        const QString name = fieldName(QStringView(text).mid(gap.position, gap.length));
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

} // namespace

/// In place of an empty reply, else where the caret stands. What the appeal tells is filled in at once; one Ctrl+Z takes it all back.
void ReplyPage::takeTemplate(const QString &text)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.beginEditBlock();
    cursor.insertText(text);
    for (const QString &name : waitingFields(text)) {
        const auto value = fieldValue(name, m_card, m_region, m_clock());
        if (value && value->sure)
            fillField(name, value->text, originText(value));
    }
    cursor.endEditBlock();
    showFields();
    if (!m_templates->focusWaiting())
        m_text->setFocus(Qt::OtherFocusReason);
}

void ReplyPage::askArticle()
{
    if (!m_loaded)
        return;
    auto *dialog = new ArticleDialog(m_region, m_card.appeal.topic, this);
    connect(dialog, &ArticleDialog::taken, this, &ReplyPage::insertArticle);
    dialog->open();
}

void ReplyPage::insertArticle(const Article &article)
{
    if (!m_loaded)
        return;
    takeTemplate(article.text);
    m_quoted->add(article);
}

/// Once for each appeal that is answered.
void ReplyPage::askSimilar()
{
    m_asksSimilar.cancel();
    RelatedReader *related = RelatedReader::of(m_reader);
    if (!related)
        return;
    m_asksSimilar = related->similar(m_appeal);
    whenReady(m_asksSimilar, this, [this, asked = m_asked](const Result<std::vector<SimilarAppeal>> &answer) {
        if (asked != m_asked || !m_loaded)
            return;
        m_similar = SimilarFound::of(answer);
        if (m_card.appeal.id == m_appeal)
            showAround();
    });
}

/// Where the caret stands, as a template: what was the other citizen's own is a field.
void ReplyPage::insertSimilar(int number)
{
    if (!m_loaded || number >= int(m_similar.appeals.size()))
        return;
    const SimilarAppeal &similar = m_similar.appeals[size_t(number)];
    takeTemplate(reusableReply(similar.reply, similar.appeal));
}

/// In every place of the text that waits for it, and in those where an earlier value of it stands.
void ReplyPage::fillField(const QString &name, const QString &value, const QString &origin)
{
    dropEmptyFields();
    const auto known = std::find_if(m_filled.begin(), m_filled.end(), [&](const FilledField &one) { return one.name == name; });
    FilledField field = known == m_filled.end() ? FilledField{name, {}, {}, {}} : *known;
    field.origin = origin;
    field.value = value;
    const QString text = m_text->toPlainText();
    const std::vector<Span> gaps = gapsIn(text);
    for (auto gap = gaps.rbegin(); gap != gaps.rend(); ++gap) { // from the end, so that places before stay
        if (fieldName(QStringView(text).mid(gap->position, gap->length)) != name)
            continue;
        QTextCursor place(m_text->document());
        select(place, gap->position, gap->length);
        field.places.push_back(place);
    }
    m_filling = true; // the text tells of each change while it is half done
    for (QTextCursor &place : field.places) {
        const int from = place.selectionStart();
        place.insertText(value);
        select(place, from, value.size());
    }
    m_filling = false;
    known == m_filled.end() ? void(m_filled.push_back(field)) : void(*known = field);
}

void ReplyPage::enterField(const QString &name, const QString &value)
{
    fillField(name, value, tr("by you"));
    check();
    showFields();
    if (!m_templates->focusWaiting())
        m_text->setFocus(Qt::OtherFocusReason);
}

/// Whose words the author has deleted or rewritten, or Ctrl+Z has. What is typed right behind a value is none of it.
void ReplyPage::dropEmptyFields()
{
    for (FilledField &field : m_filled) {
        std::erase_if(field.places, [&](const QTextCursor &place) { return !place.hasSelection() || !place.selectedText().startsWith(field.value); });
        for (QTextCursor &place : field.places)
            select(place, place.selectionStart(), field.value.size());
    }
    std::erase_if(m_filled, [](const FilledField &field) { return field.places.empty(); });
}

void ReplyPage::showFields()
{
    if (m_filling)
        return;
    dropEmptyFields();
    std::vector<ShownField> fields;
    std::vector<QTextCursor> places;
    for (const FilledField &field : m_filled) {
        fields.push_back({field.name, field.value, field.origin, true});
        places.insert(places.end(), field.places.begin(), field.places.end());
    }
    for (const QString &name : waitingFields(m_text->toPlainText())) {
        const auto value = fieldValue(name, m_card, m_region, m_clock());
        fields.push_back({name, value ? value->text : QString(), originText(value), false});
    }
    if (fields.size() > 12)
        fields.resize(12); // a text of nothing but brackets
    m_text->markFilled(places);
    m_templates->showFields(fields);
}

} // namespace vakhta
