// The workstation's whole way of an answer: its parser, and what of it is kept in both files and read again. The first byte
// says as what it comes; «e» and the like are bytes of a push stream.

#include "app/remote/event_parser.h"
#include "app/store/appeal_words.h"
#include "app/store/schema.h"
#include "app/workstation/delivery.h"
#include "tests/fuzz/target.h"

using namespace vakhta;
using namespace vakhta::fuzz;

namespace {
const QDateTime noon(QDate(2026, 5, 12), QTime(9, 0), Qt::UTC);
const QUuid act(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);

std::unique_ptr<Connection> inMemory(const std::vector<SchemaStep> &schema)
{
    auto connection = must(Connection::open({.path = u":memory:"_s}));
    must(addWordTokenizer(*connection));
    must(bringUpToDate(*connection, schema));
    return connection;
}

std::unique_ptr<ProfileStore> made()
{
    keepQuiet();
    auto store = std::make_unique<ProfileStore>(inMemory(cacheSchema()), inMemory(journalSchema()), [] { return noon; },
                                                [](const Notice &) {});
    must(store->begin());
    must(store->saveAccount({.centre = QUrl(u"http://127.0.0.1/"_s), .login = u"krylova"_s, .token = u"token"_s, .userId = 1}));
    return store;
}

void listen(const QByteArray &bytes)
{
    EventParser parser;
    for (qsizetype at = 0, step = 1; at < bytes.size(); at += step, step = step % 7 + 1) {
        const auto events = parser.take(bytes.mid(at, step));
        if (!events)
            return;
        for (const StreamEvent &event : *events)
            (void)stateOfEvent(event.data);
    }
}

sync::Delivery deliveryOf(unsigned char as, const QByteArray &body)
{
    sync::Delivery delivery;
    delivery.kind = sync::Delivery::Kind(as % 4);
    delivery.type = allTypes[as / 4 % std::size(allTypes)];
    delivery.body = body;
    delivery.caughtUp = as & 0x40;
    delivery.now = noon;
    delivery.sent.acts = {{act, {}}};
    delivery.sent.drafts = {{.appeal = 1, .text = u"Здравствуйте!"_s}, {.appeal = 2, .id = 5, .revision = 1, .destroy = true}};
    return delivery;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    static std::unique_ptr<ProfileStore> store = made();
    if (size == 0)
        return 0;
    const QByteArray body = bytesOf(bytes + 1, size - 1);
    if (bytes[0] & 0x80) {
        listen(body);
        return 0;
    }
    (void)keepDelivery(*store, deliveryOf(bytes[0], body), {act});
    must(store->clearReplica());
    return 0;
}
