// What is typed into the search field: the query language, what could stand at the cursor, and where the words stand in a text.
// The first byte is the cursor's place; its highest bit says that the rest comes as UTF-16, in any order of halves.

#include "app/insight/search_completion.h"
#include "app/insight/word_query.h"
#include "tests/fuzz/target.h"
#include "tests/support/fake_region.h"

using namespace vakhta;
using namespace vakhta::fuzz;

namespace {
const QDateTime noon(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);

void expect(bool fact)
{
    if (!fact)
        abort();
}

void readAll(const QString &typed, qsizetype cursor, WordCutter &cutter)
{
    static const Region region = test::fakeRegion();
    const SearchGround ground{region, test::krylova, noon};
    const TypedSearch search = readSearch(typed, ground, cutter);
    qsizetype end = 0;
    for (const SearchPiece &piece : search.pieces) {
        expect(piece.whole.begin >= end && piece.whole.end > piece.whole.begin && piece.whole.end <= typed.size());
        end = piece.whole.end;
    }
    for (const SearchFault &fault : search.faults)
        expect(fault.where.begin >= 0 && fault.where.begin <= fault.where.end && fault.where.end <= typed.size());
    for (const SearchLanguage language : {SearchLanguage::Russian, SearchLanguage::English}) {
        const SearchCompletion completion = completeSearch(typed, cursor, ground, language, cutter);
        expect(completion.place.begin >= 0 && completion.place.begin <= completion.place.end && completion.place.end <= typed.size());
    }
    const QByteArray text = typed.toUtf8();
    for (const auto &[begin, hitEnd] : WordQuery(search.query.words, cutter).hitsIn({text.constData(), size_t(text.size())}, cutter))
        expect(begin < hitEnd && hitEnd <= size_t(text.size()));
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    static WordCutter cutter;
    if (size == 0)
        return 0;
    const QByteArray rest = bytesOf(bytes + 1, size - 1);
    QString typed = QString::fromUtf8(rest);
    if (bytes[0] & 0x80) {
        typed.resize(rest.size() / 2);
        memcpy(typed.data(), rest.constData(), size_t(typed.size()) * 2);
    }
    readAll(typed, bytes[0] & 0x7f, cutter);
    return 0;
}
