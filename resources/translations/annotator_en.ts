<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations of this document do not fit its text; they were left as they are.</source>
        <translation>
            <numerusform>%Ln annotation of this document does not fit its text; it was left as it is.</numerusform>
            <numerusform>%Ln annotations of this document do not fit its text; they were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close (%Ln more)</source>
        <translation>
            <numerusform>Close (%Ln more)</numerusform>
            <numerusform>Close (%Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits</source>
        <translation>
            <numerusform>The first hit</numerusform>
            <numerusform>The first %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project file has %Ln faults; nothing was changed.</source>
        <translation>
            <numerusform>The project file has %Ln fault; nothing was changed.</numerusform>
            <numerusform>The project file has %Ln faults; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at} of %Ln</source>
        <comment>hits</comment>
        <translation>
            <numerusform>{at} of %Ln</numerusform>
            <numerusform>{at} of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %Ln documents</source>
        <translation>
            <numerusform>{hits} in %Ln document</numerusform>
            <numerusform>{hits} in %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln annotations</source>
        <translation>
            <numerusform>{shown} of %Ln annotation</numerusform>
            <numerusform>{shown} of %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln documents</source>
        <translation>
            <numerusform>{shown} of %Ln document</numerusform>
            <numerusform>{shown} of %Ln documents</numerusform>
        </translation>
    </message>
</context>
</TS>
