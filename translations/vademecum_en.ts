<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
