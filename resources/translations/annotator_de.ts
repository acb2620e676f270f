<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations of this document do not fit its text; they were left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>documents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
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
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as a new document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is one file that holds your documents and everything you mark in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short report, half annotated: try everything here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the annotator {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{part}” to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>documents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>labels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, one document a line; comes back without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations given another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations removed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator JSONL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import is still running: wait for it, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a folder with all below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in texts, saved pages or datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>a column of annotators</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an unknown annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainties set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the attributes of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the look of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{quote}” from {old} to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that one document may have; longer files are refused at import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list of documents, or bring some in: text files, web pages saved from a browser, datasets in JSONL. You can drop files and folders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it is kept and the name you annotate under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, actors, figures and sources in reports, as a labeled dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {attribute} of “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close (%Ln more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text, or the quote of the selected annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents marked with a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents removed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents taken back to an earlier point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the guideline of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note on “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the labeled dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document, in whatever spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in all documents of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight claims, actors, figures and sources in reports, and take a labeled dataset home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do what, on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder with all below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import labels from “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {documents} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen the annotation at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen the annotation at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen the annotation by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the armed label, the selection, then the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for damage in the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document of the text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the document as d&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the document “{title}” as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what I select as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {count} hits as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “{quote}” as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “{title}” as {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks what you select; Esc ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the label {old} into {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the boundary of {label} to “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end back by a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end back by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end on by a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end on by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start back by a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start back by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start on by a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start on by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next annotation in the &amp;stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation matches. Clear the filter to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet. Select words in the text and press a label's key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document matches. Clear the filter to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet. Import files (Ctrl+I), paste a text (Ctrl+Shift+V), or drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one: wor*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One annotation a row, with 40 characters around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document to see its annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to search it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to see its documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to try things in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next document of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the previous document of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as a new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or write the text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste “{title}” as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous d&amp;ocument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge a document for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {label} at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {label} on the key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {label} under {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {label} from the document “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {label} from “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the attribute {old} of {label} to {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the label {old} to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{old}” to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you are done with the document, or not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all &amp;documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search documents with status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an annotation to see and edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select its text and press a label's key to make your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next annotation in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous annotation in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the certainty of “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {attribute} of “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and window state are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the annotation at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the annotation at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the annotation by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show annotations with label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show documents with status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the {panel} panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last thing you did, even yesterday's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is typed as a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {label} off its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{part}” out of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{title}” back to {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell capital from small letters, and é from e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article of a saved web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document can't be opened: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents are being indexed; this is done once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout of the window can't be kept: {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of documents can't be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that your annotations carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project file has %Ln faults; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The project file is sound: every text, quote and journal entry is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This annotation belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This annotation belongs to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last document of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program opens no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in already stays in; the rest can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several lie, select the next larger one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the project be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this label, what is unsure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words stand for all of them, “in quotes” for a phrase, wor* for a beginning. AND, OR, NOT, parentheses and NEAR(one other, 8) work as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selected annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the labeled dataset to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name under which you annotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop text files, saved web pages or a project anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{at} of %Ln</source>
        <comment>hits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{documents} with {annotations} are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already there: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %Ln documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} label the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} ({changes} steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
