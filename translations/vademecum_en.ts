<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::Mentioning</name>
    <message numerus="yes">
        <source>This page names %n tool(s) that nobody should use any more</source>
        <translation>
            <numerusform>This page names %n tool that nobody should use any more</numerusform>
            <numerusform>This page names %n tools that nobody should use any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Problems</name>
    <message numerus="yes">
        <source>%n error(s) in this guide</source>
        <translation>
            <numerusform>%n error in this guide</numerusform>
            <numerusform>%n errors in this guide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemsPane</name>
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
    <name>ui::ToolsPane</name>
    <message numerus="yes">
        <source>%n tool(s), with their state</source>
        <translation>
            <numerusform>%n tool, with its state</numerusform>
            <numerusform>%n tools, with their state</numerusform>
        </translation>
    </message>
</context>
</TS>
