<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>reader::MentionCatalogue</name>
    <message numerus="yes">
        <source>This page names %n tool(s) that nobody should use any more</source>
        <translation>
            <numerusform>This page names %n tool that nobody should use any more</numerusform>
            <numerusform>This page names %n tools that nobody should use any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discontinued:</source>
        <translation>
            <numerusform>Discontinued:</numerusform>
            <numerusform>Discontinued:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Superseded:</source>
        <translation>
            <numerusform>Superseded:</numerusform>
            <numerusform>Superseded:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In their place:</source>
        <translation>
            <numerusform>In its place:</numerusform>
            <numerusform>In their place:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>searchpanel::SearchWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <translation>
            <numerusform>%1 of %n page</numerusform>
            <numerusform>%1 of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebar::ContentsView</name>
    <message numerus="yes">
        <source>names %n tool(s) that nobody should use any more</source>
        <translation>
            <numerusform>names %n tool that nobody should use any more</numerusform>
            <numerusform>names %n tools that nobody should use any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebar::Problems</name>
    <message numerus="yes">
        <source>%n error(s) in this guide</source>
        <translation>
            <numerusform>%n error in this guide</numerusform>
            <numerusform>%n errors in this guide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebar::ProblemsPane</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toolpanel::CardBody</name>
    <message numerus="yes">
        <source>named %n time(s)</source>
        <translation>
            <numerusform>named once</numerusform>
            <numerusform>named %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toolpanel::Comparison</name>
    <message numerus="yes">
        <source>%n tool(s) side by side</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toolpanel::ComparisonModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toolpanel::NeedsGrid</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toolpanel::ToolList</name>
    <message numerus="yes">
        <source>Compare %n tool(s)</source>
        <translation>
            <numerusform>Compare %n tool</numerusform>
            <numerusform>Compare %n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ShortcutsList</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ToolBar</name>
    <message numerus="yes">
        <source>This page names %n tool(s)</source>
        <translation>
            <numerusform>This page names %n tool</numerusform>
            <numerusform>This page names %n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::SourceWords</name>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::ToolWords</name>
    <message numerus="yes">
        <source>%n tool(s), by name</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools, by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) to be checked</source>
        <translation>
            <numerusform>%n tool to be checked</numerusform>
            <numerusform>%n tools to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old tool(s)</source>
        <translation>
            <numerusform>%n old tool</numerusform>
            <numerusform>%n old tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) could not be read</source>
        <translation>
            <numerusform>%n tool could not be read</numerusform>
            <numerusform>%n tools could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) not to be used</source>
        <translation>
            <numerusform>%n tool not to be used</numerusform>
            <numerusform>%n tools not to be used</numerusform>
        </translation>
    </message>
</context>
</TS>
