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
        <source>%Ln annotations are only counted, and some shown as examples</source>
        <translation>
            <numerusform>%Ln annotation is only counted, or shown as an example</numerusform>
            <numerusform>%Ln annotations are only counted, and some shown as examples</numerusform>
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
        <source>%Ln annotations lose the blanks at their edges</source>
        <translation>
            <numerusform>%Ln annotation loses the blanks at its edges</numerusform>
            <numerusform>%Ln annotations lose the blanks at their edges</numerusform>
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
        <source>%Ln annotations on nothing but line ends are left out</source>
        <translation>
            <numerusform>%Ln annotation on nothing but line ends is left out</numerusform>
            <numerusform>%Ln annotations on nothing but line ends are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that are neither claims nor their authors are left out</source>
        <translation>
            <numerusform>%Ln annotation that is neither a claim nor its author is left out</numerusform>
            <numerusform>%Ln annotations that are neither claims nor their authors are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that begin or end within a visible character are left out</source>
        <translation>
            <numerusform>%Ln annotation that begins or ends within a visible character is left out</numerusform>
            <numerusform>%Ln annotations that begin or end within a visible character are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that fall between tokens are left out</source>
        <translation>
            <numerusform>%Ln annotation that falls between tokens is left out</numerusform>
            <numerusform>%Ln annotations that fall between tokens are left out</numerusform>
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
        <source>%Ln annotations with gaps become one annotation for each piece</source>
        <translation>
            <numerusform>%Ln annotation with gaps becomes one annotation for each piece</numerusform>
            <numerusform>%Ln annotations with gaps become one annotation for each piece</numerusform>
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
        <source>%Ln documents without annotations are left out</source>
        <translation>
            <numerusform>%Ln document without annotations is left out</numerusform>
            <numerusform>%Ln documents without annotations are left out</numerusform>
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
        <source>%Ln entities are left out</source>
        <translation>
            <numerusform>%Ln entity is left out</numerusform>
            <numerusform>%Ln entities are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields kept from other files are left out</source>
        <translation>
            <numerusform>%Ln field kept from other files is left out</numerusform>
            <numerusform>%Ln fields kept from other files are left out</numerusform>
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
        <source>%Ln further origins of documents are left out</source>
        <translation>
            <numerusform>%Ln further origin of documents is left out</numerusform>
            <numerusform>%Ln further origins of documents are left out</numerusform>
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
        <source>%Ln labels have the name of another and become one with it</source>
        <translation>
            <numerusform>%Ln label has the name of another and becomes one with it</numerusform>
            <numerusform>%Ln labels have the name of another and become one with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels on whole documents are left out</source>
        <translation>
            <numerusform>%Ln label on a whole document is left out</numerusform>
            <numerusform>%Ln labels on whole documents are left out</numerusform>
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
        <source>%Ln lines kept from other files are left out</source>
        <translation>
            <numerusform>%Ln line kept from other files is left out</numerusform>
            <numerusform>%Ln lines kept from other files are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are left out</source>
        <translation>
            <numerusform>%Ln note is left out</numerusform>
            <numerusform>%Ln notes are left out</numerusform>
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
        <source>%Ln overlapping annotations are left out: the longest stays</source>
        <translation>
            <numerusform>%Ln overlapping annotation is left out: the longest stays</numerusform>
            <numerusform>%Ln overlapping annotations are left out: the longest stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of documents are nearly the same.</source>
        <translation>
            <numerusform>%Ln pair of documents is nearly the same.</numerusform>
            <numerusform>%Ln pairs of documents are nearly the same.</numerusform>
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
        <source>%Ln relations</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations are left out</source>
        <translation>
            <numerusform>%Ln relation is left out</numerusform>
            <numerusform>%Ln relations are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations are only counted</source>
        <translation>
            <numerusform>%Ln relation is only counted</numerusform>
            <numerusform>%Ln relations are only counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations of annotations that are left out go with them</source>
        <translation>
            <numerusform>%Ln relation of annotations that are left out goes with them</numerusform>
            <numerusform>%Ln relations of annotations that are left out go with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to annotations are left out</source>
        <translation>
            <numerusform>%Ln relation to an annotation is left out</numerusform>
            <numerusform>%Ln relations to annotations are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to annotations that are not in the document are left out</source>
        <translation>
            <numerusform>%Ln relation to an annotation that is not in the document is left out</numerusform>
            <numerusform>%Ln relations to annotations that are not in the document are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to documents are left out</source>
        <translation>
            <numerusform>%Ln relation to a document is left out</numerusform>
            <numerusform>%Ln relations to documents are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to entities are left out</source>
        <translation>
            <numerusform>%Ln relation to an entity is left out</numerusform>
            <numerusform>%Ln relations to entities are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses of work are left out</source>
        <translation>
            <numerusform>%Ln status of work is left out</numerusform>
            <numerusform>%Ln statuses of work are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts hold characters that the format can't, and are changed</source>
        <translation>
            <numerusform>%Ln text holds characters that the format can't, and is changed</numerusform>
            <numerusform>%Ln texts hold characters that the format can't, and are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles of documents are left out</source>
        <translation>
            <numerusform>%Ln title of a document is left out</numerusform>
            <numerusform>%Ln titles of documents are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of attributes are left out</source>
        <translation>
            <numerusform>%Ln value of an attribute is left out</numerusform>
            <numerusform>%Ln values of attributes are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of attributes become text</source>
        <translation>
            <numerusform>%Ln value of an attribute becomes text</numerusform>
            <numerusform>%Ln values of attributes become text</numerusform>
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
        <source>All %Ln documents</source>
        <translation>
            <numerusform>The %Ln document</numerusform>
            <numerusform>All %Ln documents</numerusform>
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
        <source>Colours, keys, guidelines and attribute definitions of %Ln labels are left out</source>
        <translation>
            <numerusform>Colour, key, guideline and attribute definitions of %Ln label are left out</numerusform>
            <numerusform>Colours, keys, guidelines and attribute definitions of %Ln labels are left out</numerusform>
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
        <source>Guidelines and rules of %Ln types of relation are left out</source>
        <translation>
            <numerusform>Guideline and rules of %Ln type of relation are left out</numerusform>
            <numerusform>Guidelines and rules of %Ln types of relation are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headings, pages and tables of %Ln documents are left out</source>
        <translation>
            <numerusform>Headings, pages and tables of %Ln document are left out</numerusform>
            <numerusform>Headings, pages and tables of %Ln documents are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How %Ln annotations came about is left out</source>
        <translation>
            <numerusform>How %Ln annotation came about is left out</numerusform>
            <numerusform>How %Ln annotations came about is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How certain %Ln annotations are is left out</source>
        <translation>
            <numerusform>How certain %Ln annotation is is left out</numerusform>
            <numerusform>How certain %Ln annotations are is left out</numerusform>
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
        <source>Notes and attributes of %Ln relations are left out</source>
        <translation>
            <numerusform>Note and attributes of %Ln relation are left out</numerusform>
            <numerusform>Notes and attributes of %Ln relations are left out</numerusform>
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
        <source>Remarks (%Ln)</source>
        <translation>
            <numerusform>Remarks (%Ln)</numerusform>
            <numerusform>Remarks (%Ln)</numerusform>
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
        <source>That %Ln documents replace older ones is left out</source>
        <translation>
            <numerusform>That %Ln document replaces an older one is left out</numerusform>
            <numerusform>That %Ln documents replace older ones is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %Ln relations belong to one event is left out</source>
        <translation>
            <numerusform>That %Ln relation belongs to an event is left out</numerusform>
            <numerusform>That %Ln relations belong to one event is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was not it. You can try %Ln more times.</source>
        <translation>
            <numerusform>That was not it. You can try %Ln more time.</numerusform>
            <numerusform>That was not it. You can try %Ln more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that the list shows</source>
        <comment>documents</comment>
        <translation>
            <numerusform>The %Ln that the list shows</numerusform>
            <numerusform>The %Ln that the list shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The blanks of %Ln texts are not kept as they are</source>
        <translation>
            <numerusform>The blanks of %Ln text are not kept as they are</numerusform>
            <numerusform>The blanks of %Ln texts are not kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cue words of %Ln relations are left out</source>
        <translation>
            <numerusform>The cue words of %Ln relation are left out</numerusform>
            <numerusform>The cue words of %Ln relations are left out</numerusform>
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
        <source>The ids that %Ln annotations have elsewhere are left out</source>
        <translation>
            <numerusform>The id that %Ln annotation has elsewhere is left out</numerusform>
            <numerusform>The ids that %Ln annotations have elsewhere are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln annotators are left out: all their work stands in one layer</source>
        <translation>
            <numerusform>The name of %Ln annotator is left out</numerusform>
            <numerusform>The names of %Ln annotators are left out: all their work stands in one layer</numerusform>
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
        <source>The texts of %Ln documents are left out: they can be joined again from a copy of your own</source>
        <translation>
            <numerusform>The text of %Ln document is left out: it can be joined again from a copy of your own</numerusform>
            <numerusform>The texts of %Ln documents are left out: they can be joined again from a copy of your own</numerusform>
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
        <source>When %Ln annotations were made is left out</source>
        <translation>
            <numerusform>When %Ln annotation was made is left out</numerusform>
            <numerusform>When %Ln annotations were made is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln documents came from is left out</source>
        <translation>
            <numerusform>Where %Ln document came from is left out</numerusform>
            <numerusform>Where %Ln documents came from is left out</numerusform>
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
