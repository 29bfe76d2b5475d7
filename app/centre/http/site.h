#pragma once

#include "app/centre/http/event_hub.h"
#include "app/centre/http/routes.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <chrono>
#include <unordered_set>

namespace vakhta::centre {

/// What all connections share. Everything but the lanes and the routes belongs to the input and output thread.
struct Site
{
    Site(Storage &storage, const Processor::Clock &clock, Snapshots *snapshots, std::chrono::milliseconds patienceForClients,
         std::chrono::milliseconds presenceLease)
        : patience(patienceForClients), board(presenceLease), routes(storage, clock, board, snapshots), hub(io, reading, storage, clock, board)
    {
    }

    boost::asio::thread_pool &threadsOf(Lane lane)
    {
        switch (lane) {
        case Lane::Reading: return reading;
        case Lane::Writing: return writing;
        case Lane::SigningIn: return signingIn;
        }
        return reading;
    }

    const std::chrono::milliseconds patience;
    boost::asio::io_context io{1};
    boost::asio::thread_pool reading{3};
    boost::asio::thread_pool writing{32}; // they wait for the disk together
    boost::asio::thread_pool signingIn{1};
    PresenceBoard board; // locks by itself
    const Routes routes;
    EventHub hub;
    std::unordered_set<boost::asio::ip::tcp::socket *> connections; // to close them in the end
    QHash<QByteArray, int> running; // requests to the API under way, by Authorization
    QHash<QByteArray, int> uploading; // likewise, of blobs
    int signingInNow = 0;
};

/// Converses over a connection until it ends, on the site's input and output thread.
void serve(Site &site, boost::asio::ip::tcp::socket socket);
void serve(Site &site, boost::asio::ip::tcp::socket socket, boost::asio::ssl::context &tls);

} // namespace vakhta::centre
