<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::About</name>
    <message>
        <source>About Vademecum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vademecum %1

Reads guides to digital security without a network: it opens no connection and no link, and writes nothing to the disk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vademecum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in this language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandLine</name>
    <message>
        <source>Reads guides to digital security without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old addresses of the guide&apos;s pages, as YAML or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language to read in, such as fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pages, or one of its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[GUIDE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened as a guide: it holds no page that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ContentsView</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LinkPanel</name>
    <message>
        <source>A link out of this guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vademecum opens no address and uses no network. You can copy it and decide where to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Vademecum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PageWords</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page exists only in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page does not exist in your language; it is shown in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section “%1” on this page; it opened at its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be shown: its file is damaged, too large or too deeply nested. The rest of the guide can be read as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to a page in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads out of this guide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link led to “%1”, a page this guide does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link led to “%1”, outside the guide’s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link led to “%1”, a file that is not a page of this guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link led to “%1”, a kind of address that Vademecum never follows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReaderView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link’s address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToolWords</name>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>future uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, to be checked again</source>
        <comment>state, month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seen on %2</source>
        <comment>state, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seen in %2</source>
        <comment>state, month or year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, month or year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ToolsPane</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s), with their state</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This guide names no tool.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
