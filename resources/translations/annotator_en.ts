<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln accepted hits have not been labelled yet.</source>
        <translation>
            <numerusform>%Ln accepted hit has not been labelled yet.</numerusform>
            <numerusform>%Ln accepted hits have not been labelled yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations changed.</source>
        <translation>
            <numerusform>%Ln annotation changed.</numerusform>
            <numerusform>%Ln annotations changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations deleted.</source>
        <translation>
            <numerusform>%Ln annotation deleted.</numerusform>
            <numerusform>%Ln annotations deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have a value. They keep it, and show it again when an attribute with the same key is added.</source>
        <translation>
            <numerusform>%Ln annotation has a value. It keeps it, and shows it again when an attribute with the same key is added.</numerusform>
            <numerusform>%Ln annotations have a value. They keep it, and show it again when an attribute with the same key is added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have it. What should become of them?</source>
        <translation>
            <numerusform>%Ln annotation has it. What should become of it?</numerusform>
            <numerusform>%Ln annotations have it. What should become of them?</numerusform>
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
        <source>%Ln annotations of {old} get the label {new}.</source>
        <translation>
            <numerusform>%Ln annotation of {old} gets the label {new}.</numerusform>
            <numerusform>%Ln annotations of {old} get the label {new}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were on the same words and became one each.</source>
        <translation>
            <numerusform>%Ln annotation was on the same words as another and became one with it.</numerusform>
            <numerusform>%Ln annotations were on the same words and became one each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would change back</source>
        <translation>
            <numerusform>%Ln annotation would change back</numerusform>
            <numerusform>%Ln annotations would change back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would come back</source>
        <translation>
            <numerusform>%Ln annotation would come back</numerusform>
            <numerusform>%Ln annotations would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would go</source>
        <translation>
            <numerusform>%Ln annotation would go</numerusform>
            <numerusform>%Ln annotations would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotators</source>
        <translation>
            <numerusform>%Ln annotator</numerusform>
            <numerusform>%Ln annotators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes can't be read by this version; they stay as they are.</source>
        <translation>
            <numerusform>%Ln attribute can't be read by this version; it stays as it is.</numerusform>
            <numerusform>%Ln attributes can't be read by this version; they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of the project are not in the copy.</source>
        <translation>
            <numerusform>%Ln change of the project is not in the copy.</numerusform>
            <numerusform>%Ln changes of the project are not in the copy.</numerusform>
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
        <source>%Ln characters of text</source>
        <translation>
            <numerusform>%Ln character of text</numerusform>
            <numerusform>%Ln characters of text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters selected</source>
        <translation>
            <numerusform>%Ln character selected</numerusform>
            <numerusform>%Ln characters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies beside the project hold it too:</source>
        <translation>
            <numerusform>%Ln copy beside the project holds it too:</numerusform>
            <numerusform>%Ln copies beside the project hold it too:</numerusform>
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
        <source>%Ln documents are left.</source>
        <translation>
            <numerusform>%Ln document is left.</numerusform>
            <numerusform>%Ln documents are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents worked on</source>
        <translation>
            <numerusform>%Ln document worked on</numerusform>
            <numerusform>%Ln documents worked on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would change back</source>
        <translation>
            <numerusform>%Ln document would change back</numerusform>
            <numerusform>%Ln documents would change back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would come back</source>
        <translation>
            <numerusform>%Ln document would come back</numerusform>
            <numerusform>%Ln documents would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would go</source>
        <translation>
            <numerusform>%Ln document would go</numerusform>
            <numerusform>%Ln documents would go</numerusform>
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
        <source>%Ln fragments: {spans}</source>
        <translation>
            <numerusform>%Ln fragment: {spans}</numerusform>
            <numerusform>%Ln fragments: {spans}</numerusform>
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
        <source>%Ln hits are labelled; one undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln hit is labelled; one undo takes it back.</numerusform>
            <numerusform>%Ln hits are labelled; one undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits are still open; what you rejected is not kept.</source>
        <translation>
            <numerusform>%Ln hit is still open; what you rejected is not kept.</numerusform>
            <numerusform>%Ln hits are still open; what you rejected is not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits in {documents}</source>
        <translation>
            <numerusform>%Ln hit in {documents}</numerusform>
            <numerusform>%Ln hits in {documents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are in {path}.</source>
        <translation>
            <numerusform>%Ln label is in {path}.</numerusform>
            <numerusform>%Ln labels are in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would change back</source>
        <translation>
            <numerusform>%Ln label would change back</numerusform>
            <numerusform>%Ln labels would change back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would come back</source>
        <translation>
            <numerusform>%Ln label would come back</numerusform>
            <numerusform>%Ln labels would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would go</source>
        <translation>
            <numerusform>%Ln label would go</numerusform>
            <numerusform>%Ln labels would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the differences are the work of other annotators, which would be taken back too. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln of the differences is the work of another annotator, which would be taken back too. Undo brings it back.</numerusform>
            <numerusform>%Ln of the differences are the work of other annotators, which would be taken back too. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purged documents would come back: purge them again afterwards.</source>
        <translation>
            <numerusform>%Ln purged document would come back: purge it again afterwards.</numerusform>
            <numerusform>%Ln purged documents would come back: purge them again afterwards.</numerusform>
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
        <source>Accepted %Ln</source>
        <translation>
            <numerusform>Accepted %Ln</numerusform>
            <numerusform>Accepted %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already labelled %Ln</source>
        <translation>
            <numerusform>Already labelled %Ln</numerusform>
            <numerusform>Already labelled %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take back the work of others (%Ln)</source>
        <translation>
            <numerusform>Also take back the work of others (%Ln)</numerusform>
            <numerusform>Also take back the work of others (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the recent pace of {pace} documents a working day that takes %Ln working days.</source>
        <translation>
            <numerusform>At the recent pace of {pace} documents a working day that takes %Ln working day.</numerusform>
            <numerusform>At the recent pace of {pace} documents a working day that takes %Ln working days.</numerusform>
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
        <source>Filters (%Ln)</source>
        <translation>
            <numerusform>Filters (%Ln)</numerusform>
            <numerusform>Filters (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln accepted</source>
        <translation>
            <numerusform>Label %Ln accepted</numerusform>
            <numerusform>Label %Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln</source>
        <translation>
            <numerusform>Open %Ln</numerusform>
            <numerusform>Open %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln</source>
        <translation>
            <numerusform>Rejected %Ln</numerusform>
            <numerusform>Rejected %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then: %Ln differences</source>
        <translation>
            <numerusform>Since then: %Ln difference</numerusform>
            <numerusform>Since then: %Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln hits are labelled; one undo takes them back.</source>
        <translation>
            <numerusform>Stopped: %Ln hit is labelled; one undo takes it back.</numerusform>
            <numerusform>Stopped: %Ln hits are labelled; one undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; more come as you scroll</source>
        <translation>
            <numerusform>The first hit; more come as you scroll</numerusform>
            <numerusform>The first %Ln hits; more come as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; {documents} have such</source>
        <translation>
            <numerusform>The first hit; {documents} have such</numerusform>
            <numerusform>The first %Ln hits; {documents} have such</numerusform>
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
        <source>Too little has been done to say how long that takes: mark at least %Ln documents as done.</source>
        <translation>
            <numerusform>Too little has been done to say how long that takes: mark at least %Ln document as done.</numerusform>
            <numerusform>Too little has been done to say how long that takes: mark at least %Ln documents as done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the end: these are the first %Ln hits.</source>
        <translation>
            <numerusform>You stopped before the end: this is the first hit.</numerusform>
            <numerusform>You stopped before the end: these are the first %Ln hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>in %Ln part</numerusform>
            <numerusform>in %Ln parts</numerusform>
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
        <source>{labels} and %Ln more</source>
        <translation>
            <numerusform>{labels} and %Ln more</numerusform>
            <numerusform>{labels} and %Ln more</numerusform>
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
    <message numerus="yes">
        <source>{title}: the %Ln greatest</source>
        <translation>
            <numerusform>{title}: the %Ln greatest</numerusform>
            <numerusform>{title}: the %Ln greatest</numerusform>
        </translation>
    </message>
</context>
</TS>
