#!/usr/bin/env python3
"""Shows scripts/check-layers biting on small trees, one rule at a time."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "check-layers"


class CheckLayers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "src").mkdir()

    def check(self, files):
        """Writes the files under src/ and returns (exit code, lines printed)."""
        for name, content in files.items():
            path = self.root / "src" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        run = subprocess.run(
            [sys.executable, SCRIPT, self.root], capture_output=True, text=True, check=False
        )
        self.assertEqual(run.stderr, "")
        return run.returncode, run.stdout.splitlines()

    def assert_breach(self, name, content, line, words):
        code, lines = self.check({name: content})
        self.assertEqual(len(lines), 1, lines)
        self.assertTrue(lines[0].startswith(f"src/{name}:{line}: "), lines[0])
        self.assertIn(words, lines[0])
        self.assertEqual(code, 1)

    def assert_silent(self, files):
        self.assertEqual(self.check(files), (0, []))

    def test_a_clean_tree_is_silent(self):
        self.assert_silent({
            "text/fold.h": "#pragma once\n#include <string>\n",
            "text/fold.cpp": '#include "text/fold.h"\n\n#include <unicode/normalizer2.h>\n',
            "sandbox/network.cpp": '#include "sandbox/network.h"\n#include <seccomp.h>\n',
            "markup/parse.cpp": '#include "text/fold.h"\n#include <cmark-gfm.h>\n',
            "guide/guide.h": '#include "content/page.h"\n#include "markup/document.h"\n',
            "models/navigator.h": '#include "guide/guide.h"\n#include <QObject>\n',
            "window/window.cpp": '#include "render/build.h"\n#include <QMainWindow>\n'
                             '#include "window.moc"\n',
            "author/main.cpp": '#include "author/dump.h"\n#include "guide/guide.h"\n',
            "main.cpp": '#include "window/window.h"\n#include "text/fold.h"\n#include <QLocale>\n',
        })

    def test_a_room_may_not_include_a_higher_floor(self):
        self.assert_breach(
            "text/a.h", '\n\n#include "storage/b.h"\n', 3, "text may not include storage"
        )

    def test_a_room_may_not_include_its_own_floor(self):
        self.assert_breach(
            "content/a.cpp", '#include "markup/b.h"\n', 1, "content may not include markup"
        )

    def test_nothing_includes_the_second_program(self):
        self.assert_breach("window/a.cpp", '#include "author/dump.h"\n', 1, "window may not include author")

    def test_the_second_program_stays_below_qt(self):
        self.assert_breach(
            "author/a.cpp", '#include "models/b.h"\n', 1, "author may not include models"
        )

    def test_angle_brackets_do_not_hide_a_room(self):
        self.assert_breach("text/a.h", "#include <window/b.h>\n", 1, "text may not include window")

    def test_no_qt_below_floor_four(self):
        headers = ["QString", "QtCore/QString", "QtWidgets", "qglobal.h"]
        for room in ["text", "sandbox", "markup", "guide", "author"]:
            for header in headers:
                with self.subTest(room=room, header=header):
                    self.assert_breach(f"{room}/a.cpp", f"\n#include <{header}>\n", 2, header)
            (self.root / "src" / room / "a.cpp").unlink()

    def test_third_party_headers_stay_in_cpp_files(self):
        headers = [
            "cmark-gfm.h", "cmark-gfm-core-extensions.h", "gumbo.h", "yaml-cpp/yaml.h",
            "unicode/uspoof.h", "seccomp.h", "sqlite3.h", "libstemmer.h",
        ]
        for header in headers:
            with self.subTest(header=header):
                self.assert_breach("search/a.h", f"#include <{header}>\n", 1, "third-party")
        (self.root / "src/search/a.h").unlink()
        includes = "".join(f"#include <{header}>\n" for header in headers)
        self.assert_silent({"search/a.cpp": includes})

    def test_includes_of_ours_name_the_room(self):
        for name in ["fold.h", "../text/fold.h"]:
            with self.subTest(name=name):
                self.assert_breach("text/a.cpp", f'#include "{name}"\n', 1, "room/file.h")

    def test_forbidden_names(self):
        uses = {
            "QSettings settings;": "QSettings",
            "QSettings(name).sync();": "QSettings",
            "QDesktopServices::openUrl(url);": "QDesktopServices",
            "QProcess::startDetached(name);": "QProcess",
            'system("xdg-open");': "system()",
            'std::system ("xdg-open");': "system()",
            '::popen("ls", "r");': "popen()",
        }
        for name in ["window/a.cpp", "main.cpp"]:
            for use, words in uses.items():
                with self.subTest(name=name, use=use):
                    self.assert_breach(name, f"int a;\n{use}\n", 2, words)
            (self.root / "src" / name).unlink()

    def test_names_that_only_look_forbidden(self):
        self.assert_silent({"window/a.cpp": """
            #include <QSettings>
            QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, nowhere);
            // No QSettings here; system("x") neither. #include "author/dump.h"
            /* QProcess
               #include "author/dump.h" */
            auto a = "QSettings, popen() and /* no comment";
            auto b = R"(QDesktopServices "quoted" system(x))";
            auto c = '"'; auto d = 1'000'000; auto e = QLocale::system().name();
            auto f = QProcessEnvironment::systemEnvironment();
        """})

    def test_code_after_quotes_and_separators_is_still_read(self):
        self.assert_breach(
            "window/a.cpp", "auto a = '\"', b = 1'000; QSettings c; auto d = 'x';\n", 1, "QSettings"
        )

    def test_every_folder_stands_on_a_floor(self):
        self.assert_breach("misc/a.cpp", "int a;\n", 1, "misc stands on no floor")

    def test_only_the_main_program_stands_outside_a_room(self):
        self.assert_breach("helper.h", "int a;\n", 1, "outside a room")

    def test_rooms_include_each_other_in_no_circle(self):
        code, lines = self.check({
            "text/a.h": '#include "content/b.h"\n',
            "content/b.h": '#include "guide/c.h"\n',
            "guide/c.h": '#include "text/a.h"\n',
        })
        self.assertEqual([line.split(": ")[0] for line in lines],
                         ["src/content/b.h:1", "src/text/a.h:1"])
        self.assertEqual(code, 1)

    def test_files_of_a_room_include_each_other_in_no_circle(self):
        code, lines = self.check({
            "text/a.h": "int a;\n",
            "text/a.cpp": '#include "text/a.h"\n\n#include "text/b.h"\n',
            "text/b.h": '// no circle yet\n#include "text/c.h"\n',
            "text/c.h": "int c;\n",
            "text/c.cpp": '#include "text/c.h"\n#include "text/a.h"\n',
        })
        self.assertEqual(
            lines, ["src/text/a.cpp:3: a circle: text/a -> text/b -> text/c -> text/a"]
        )
        self.assertEqual(code, 1)

    def test_files_that_share_one_make_no_circle(self):
        self.assert_silent({
            "text/a.h": '#include "text/b.h"\n#include "text/c.h"\n',
            "text/a.cpp": '#include "text/a.h"\n// #include "text/d.h"\n',
            "text/b.h": '#include "text/c.h"\n',
            "text/c.h": "int c;\n",
            "text/d.h": '#include "text/a.h"\n',
        })

    def test_every_circle_is_named(self):
        code, lines = self.check({
            "text/a.h": '#include "text/b.h"\n',
            "text/b.cpp": '#include "text/a.h"\n',
            "window/a.h": '#include "window/b.h"\n',
            "window/b.cpp": '#include "window/a.h"\n',
        })
        self.assertEqual([line.split(": ")[0] for line in lines], ["src/text/a.h:1", "src/window/a.h:1"])
        self.assertEqual(code, 1)

    def test_every_breach_is_named(self):
        code, lines = self.check({
            "text/a.h": '#include "window/b.h"\n#include <QString>\n',
            "window/c.cpp": "QSettings a;\nQProcess b;\n",
        })
        self.assertEqual([line.split(": ")[0] for line in lines],
                         ["src/text/a.h:1", "src/text/a.h:2", "src/window/c.cpp:1", "src/window/c.cpp:2"])
        self.assertEqual(code, 1)


if __name__ == "__main__":
    unittest.main()
