#include "ui/pages/text_difference.h"

#include <QList>

#include <algorithm>

namespace vakhta {

namespace {

constexpr qsizetype limit = 1500; // words of each side compared with each other: some 4 MB of table, a few ms

/// Words, each with the white space before it.
QList<QStringView> wordsOf(const QString &text)
{
    QList<QStringView> words;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).isSpace() && !text.at(i - 1).isSpace()) {
            words << QStringView(text).sliced(start, i - start);
            start = i;
        }
    }
    if (start < text.size())
        words << QStringView(text).sliced(start);
    return words;
}

void add(std::vector<TextRun> &runs, TextRun::In in, QStringView text)
{
    if (text.isEmpty())
        return;
    if (runs.empty() || runs.back().in != in)
        runs.push_back({in, {}});
    runs.back().text.append(text);
}

void addAll(std::vector<TextRun> &runs, TextRun::In in, const QList<QStringView> &words)
{
    for (const QStringView word : words)
        add(runs, in, word);
}

/// Longest common subsequence of words.
void addMiddle(std::vector<TextRun> &runs, const QList<QStringView> &a, const QList<QStringView> &b)
{
    if (a.size() > limit || b.size() > limit) {
        addAll(runs, TextRun::In::First, a);
        addAll(runs, TextRun::In::Second, b);
        return;
    }
    const qsizetype width = b.size() + 1;
    std::vector<qint16> common(static_cast<size_t>((a.size() + 1) * width), 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> qint16 & { return common[static_cast<size_t>(i * width + j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            cell(i, j) = a[i] == b[j] ? qint16(cell(i + 1, j + 1) + 1) : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            add(runs, TextRun::In::Both, a[i++]);
            ++j;
        } else if (j == b.size() || (i < a.size() && cell(i + 1, j) >= cell(i, j + 1))) {
            add(runs, TextRun::In::First, a[i++]);
        } else {
            add(runs, TextRun::In::Second, b[j++]);
        }
    }
}

} // namespace

std::vector<TextRun> textDifference(const QString &first, const QString &second)
{
    QList<QStringView> a = wordsOf(first);
    QList<QStringView> b = wordsOf(second);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;

    std::vector<TextRun> runs;
    addAll(runs, TextRun::In::Both, a.first(head));
    addMiddle(runs, a.sliced(head, a.size() - head - tail), b.sliced(head, b.size() - head - tail));
    addAll(runs, TextRun::In::Both, a.last(tail));
    return runs;
}

} // namespace vakhta
