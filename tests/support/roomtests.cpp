#include "support/roomtests.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace support {

namespace {

std::vector<const RoomTest *> &all()
{
    static std::vector<const RoomTest *> result;
    return result;
}

} // namespace

RoomTest::RoomTest(const char *file, Run test)
    : m_name(std::filesystem::path(file).stem().string()), m_run(test)
{
    all().push_back(this);
}

} // namespace support

/// PROGRAM [tst_NAME [arguments of QTest]]; without a name it runs all of them.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        int failed = 0;
        for (const auto *test : support::all())
            failed += test->run(argc, argv);
        return failed;
    }
    const auto named = std::ranges::find(support::all(), argv[1], &support::RoomTest::name);
    if (named == support::all().end()) {
        std::fprintf(stderr, "no such test: %s\n", argv[1]);
        return 1;
    }
    argv[1] = argv[0];
    return (*named)->run(argc - 1, argv + 1);
}
