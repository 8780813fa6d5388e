#pragma once

#include <QTest>

#include <string>

namespace support {

/// A test class that a program with several of them runs by the name of its file.
class RoomTest
{
public:
    using Run = int (*)(int argc, char **argv);

    RoomTest(const char *file, Run test);

    const std::string &name() const { return m_name; }
    int run(int argc, char **argv) const { return m_run(argc, argv); }

private:
    std::string m_name;
    Run m_run;
};

} // namespace support

/// In place of QTEST_GUILESS_MAIN where a room has one program for all of its tests.
#define ROOM_TEST(Class)                                                                           \
    static const support::RoomTest roomTest(__FILE__, [](int argc, char **argv) {                  \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    });
