<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations of this document do not fit its text; they were left as they are.</source>
        <translation>
            <numerusform>%Ln Annotation dieses Dokuments passt nicht zu seinem Text; sie blieb, wie sie ist.</numerusform>
            <numerusform>%Ln Annotationen dieses Dokuments passen nicht zu seinem Text; sie blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Annotator</source>
        <translation>Über &amp;Annotator</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Annotieren</translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Check the project file</source>
        <translation>Projektdatei &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete the annotation</source>
        <translation>Annotation &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>L&amp;oslassen</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>&amp;Nächste Annotation</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste as a new document…</source>
        <translation>&amp;Als neues Dokument einfügen…</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>&amp;Vorherige Annotation</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation>Eine Datei, die auf .annotator endet</translation>
    </message>
    <message>
        <source>A project is one file that holds your documents and everything you mark in them.</source>
        <translation>Ein Projekt ist eine Datei, die Ihre Dokumente und alles enthält, was Sie darin markieren.</translation>
    </message>
    <message>
        <source>A short report, half annotated: try everything here</source>
        <translation>Ein kurzer, halb annotierter Bericht: Probieren Sie hier alles aus</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Add the annotator {name}</source>
        <translation>Annotator {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add the label {label}</source>
        <translation>Label {label} hinzufügen</translation>
    </message>
    <message>
        <source>Add “{part}” to {label}</source>
        <translation>„{part}“ zu {label} hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>documents</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>labels</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All of it, one document a line; comes back without loss</source>
        <translation>Alles, ein Dokument je Zeile; kommt ohne Verlust zurück</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Annotations added</source>
        <translation>Hinzugefügte Annotationen</translation>
    </message>
    <message>
        <source>Annotations given another label</source>
        <translation>Annotationen mit neuem Label</translation>
    </message>
    <message>
        <source>Annotations removed</source>
        <translation>Entfernte Annotationen</translation>
    </message>
    <message>
        <source>Annotations removed together</source>
        <translation>Gemeinsam entfernte Annotationen</translation>
    </message>
    <message>
        <source>Annotator JSONL</source>
        <translation>Annotator JSONL</translation>
    </message>
    <message>
        <source>Annotator projects</source>
        <translation>Annotator-Projekte</translation>
    </message>
    <message>
        <source>Another import is still running: wait for it, or stop it first.</source>
        <translation>Ein anderer Import läuft noch: Warten Sie ihn ab oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Boundaries moved</source>
        <translation>Verschobene Grenzen</translation>
    </message>
    <message>
        <source>Bring in a folder with all below it</source>
        <translation>Einen Ordner mit allem darin hereinholen</translation>
    </message>
    <message>
        <source>Bring in texts, saved pages or datasets</source>
        <translation>Texte, gespeicherte Seiten oder Datensätze hereinholen</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a column of annotators</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>By an unknown annotator</source>
        <translation>Von unbekannter Hand</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Certainties set</source>
        <translation>Festgelegte Sicherheiten</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Change the attributes of {label}</source>
        <translation>Attribute von {label} ändern</translation>
    </message>
    <message>
        <source>Change the look of {label}</source>
        <translation>Aussehen von {label} ändern</translation>
    </message>
    <message>
        <source>Change the order of the labels</source>
        <translation>Reihenfolge der Labels ändern</translation>
    </message>
    <message>
        <source>Change to {label}</source>
        <translation>In {label} ändern</translation>
    </message>
    <message>
        <source>Change “{quote}” from {old} to {label}</source>
        <translation>„{quote}“ von {old} in {label} ändern</translation>
    </message>
    <message>
        <source>Characters that one document may have; longer files are refused at import.</source>
        <translation>Zeichen, die ein Dokument haben darf; längere Dateien werden beim Import abgelehnt.</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Projekt wird geprüft</translation>
    </message>
    <message>
        <source>Choose a file for the project.</source>
        <translation>Wählen Sie eine Datei für das Projekt.</translation>
    </message>
    <message>
        <source>Choose one in the list of documents, or bring some in: text files, web pages saved from a browser, datasets in JSONL. You can drop files and folders here.</source>
        <translation>Wählen Sie eines in der Dokumentenliste oder holen Sie welche herein: Textdateien, aus dem Browser gespeicherte Webseiten, Datensätze in JSONL. Sie können Dateien und Ordner hier ablegen.</translation>
    </message>
    <message>
        <source>Choose where it is kept and the name you annotate under</source>
        <translation>Wählen Sie den Ort und den Namen, unter dem Sie annotieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Claims, actors, figures and sources in reports, as a labeled dataset.</source>
        <translation>Behauptungen, Akteure, Zahlen und Quellen in Berichten, als Datensatz mit Labels.</translation>
    </message>
    <message>
        <source>Clear {attribute} of “{quote}”</source>
        <translation>{attribute} von „{quote}“ leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Close (%Ln more)</source>
        <translation>
            <numerusform>Schließen (noch %Ln)</numerusform>
            <numerusform>Schließen (noch %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the project; everything is saved</source>
        <translation>Projekt schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>Fenster schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text, or the quote of the selected annotation</source>
        <translation>Den ausgewählten Text kopieren oder das Zitat der ausgewählten Annotation</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the label {label}</source>
        <translation>Label {label} löschen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes noch einmal tun</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents marked with a status</source>
        <translation>Dokumente mit neuem Status</translation>
    </message>
    <message>
        <source>Documents purged</source>
        <translation>Endgültig gelöschte Dokumente</translation>
    </message>
    <message>
        <source>Documents removed</source>
        <translation>Entfernte Dokumente</translation>
    </message>
    <message>
        <source>Documents removed together</source>
        <translation>Gemeinsam entfernte Dokumente</translation>
    </message>
    <message>
        <source>Documents renamed</source>
        <translation>Umbenannte Dokumente</translation>
    </message>
    <message>
        <source>Documents taken back to an earlier point</source>
        <translation>Auf einen früheren Stand zurückgesetzte Dokumente</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit the guideline of {label}</source>
        <translation>Leitfaden von {label} bearbeiten</translation>
    </message>
    <message>
        <source>Edit the note on “{quote}”</source>
        <translation>Notiz zu „{quote}“ bearbeiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the labeled dataset</source>
        <translation>Datensatz mit Labels exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Filter annotations…</source>
        <translation>Annotationen filtern…</translation>
    </message>
    <message>
        <source>Filter documents…</source>
        <translation>Dokumente filtern…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Find in this document, in whatever spelling</source>
        <translation>In diesem Dokument suchen, in jeder Schreibweise</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Nur ganze Wörter finden</translation>
    </message>
    <message>
        <source>Find words in all documents of the project</source>
        <translation>Wörter in allen Dokumenten des Projekts suchen</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorianisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Highlight claims, actors, figures and sources in reports, and take a labeled dataset home.</source>
        <translation>Markieren Sie Behauptungen, Akteure, Zahlen und Quellen in Berichten und nehmen Sie einen Datensatz mit Labels mit.</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>Islamisch</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>How to do what, on one page</source>
        <translation>Was wie geht, auf einer Seite</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import a folder with all below it</source>
        <translation>Einen Ordner mit allem darin importieren</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import labels from “{file}”</source>
        <translation>Labels aus „{file}“ importieren</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Berichte importieren</translation>
    </message>
    <message>
        <source>Import {documents} documents</source>
        <translation>{documents} Dokumente importieren</translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation>„{file}“ importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Imports of files</source>
        <translation>Importe von Dateien</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Index wird erstellt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>Label {label}</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Lengthen the annotation at its end</source>
        <translation>Annotation am Ende verlängern</translation>
    </message>
    <message>
        <source>Lengthen the annotation at its start</source>
        <translation>Annotation am Anfang verlängern</translation>
    </message>
    <message>
        <source>Lengthen the annotation by a word</source>
        <translation>Annotation um ein Wort verlängern</translation>
    </message>
    <message>
        <source>Let go of the armed label, the selection, then the annotation</source>
        <translation>Das bereite Label loslassen, dann die Auswahl, dann die Annotation</translation>
    </message>
    <message>
        <source>Look for damage in the whole file</source>
        <translation>Die ganze Datei auf Schäden prüfen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Make a document of the text on the clipboard</source>
        <translation>Aus dem Text der Zwischenablage ein Dokument machen</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Dokument anlegen</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Als {label} markieren</translation>
    </message>
    <message>
        <source>Mark the document as d&amp;one</source>
        <translation>Dokument als &amp;erledigt markieren</translation>
    </message>
    <message>
        <source>Mark the document “{title}” as {label}</source>
        <translation>Dokument „{title}“ als {label} markieren</translation>
    </message>
    <message>
        <source>Mark what I select as {label}</source>
        <translation>Was ich auswähle, als {label} markieren</translation>
    </message>
    <message>
        <source>Mark {count} hits as {label}</source>
        <translation>{count} Treffer als {label} markieren</translation>
    </message>
    <message>
        <source>Mark “{quote}” as {label}</source>
        <translation>„{quote}“ als {label} markieren</translation>
    </message>
    <message>
        <source>Mark “{title}” as {state}</source>
        <translation>„{title}“ als {state} markieren</translation>
    </message>
    <message>
        <source>Marks what you select; Esc ends it</source>
        <translation>Markiert, was Sie auswählen; Esc beendet es</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Merge the label {old} into {label}</source>
        <translation>Label {old} in {label} überführen</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>{file} zusammenführen</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Zusammenführungen</translation>
    </message>
    <message>
        <source>Move the boundary of {label} to “{quote}”</source>
        <translation>Grenze von {label} auf „{quote}“ verschieben</translation>
    </message>
    <message>
        <source>Move the end back by a character</source>
        <translation>Ende um ein Zeichen zurücksetzen</translation>
    </message>
    <message>
        <source>Move the end back by a word</source>
        <translation>Ende um ein Wort zurücksetzen</translation>
    </message>
    <message>
        <source>Move the end on by a character</source>
        <translation>Ende um ein Zeichen vorrücken</translation>
    </message>
    <message>
        <source>Move the end on by a word</source>
        <translation>Ende um ein Wort vorrücken</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Die Tastatur in den nächsten Bereich setzen</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>Die Tastatur in den vorherigen Bereich setzen</translation>
    </message>
    <message>
        <source>Move the start back by a character</source>
        <translation>Anfang um ein Zeichen zurücksetzen</translation>
    </message>
    <message>
        <source>Move the start back by a word</source>
        <translation>Anfang um ein Wort zurücksetzen</translation>
    </message>
    <message>
        <source>Move the start on by a character</source>
        <translation>Anfang um ein Zeichen vorrücken</translation>
    </message>
    <message>
        <source>Move the start on by a word</source>
        <translation>Anfang um ein Wort vorrücken</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>hit</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next &amp;document</source>
        <translation>Nächstes &amp;Dokument</translation>
    </message>
    <message>
        <source>Next annotation in the &amp;stack</source>
        <translation>Nächste Annotation im &amp;Stapel</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No annotation matches. Clear the filter to see all.</source>
        <translation>Keine Annotation passt. Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in the text and press a label's key.</source>
        <translation>Noch keine Annotationen. Wählen Sie Wörter im Text aus und drücken Sie die Taste eines Labels.</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Kein Dokument ist offen</translation>
    </message>
    <message>
        <source>No document matches. Clear the filter to see all.</source>
        <translation>Kein Dokument passt. Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No documents yet. Import files (Ctrl+I), paste a text (Ctrl+Shift+V), or drop files here.</source>
        <translation>Noch keine Dokumente. Importieren Sie Dateien (Strg+I), fügen Sie einen Text ein (Strg+Umschalt+V) oder legen Sie Dateien hier ab.</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes written</source>
        <translation>Geschriebene Notizen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one: wor*</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder einen Wortanfang: Wor*</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>One annotation a row, with 40 characters around it</source>
        <translation>Eine Annotation je Zeile, mit 40 Zeichen ringsum</translation>
    </message>
    <message>
        <source>One, another…</source>
        <translation>Eines, ein anderes…</translation>
    </message>
    <message>
        <source>Open a document to see its annotations.</source>
        <translation>Öffnen Sie ein Dokument, um seine Annotationen zu sehen.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a project from a file</source>
        <translation>Ein Projekt aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Open a project to search it.</source>
        <translation>Öffnen Sie ein Projekt, um darin zu suchen.</translation>
    </message>
    <message>
        <source>Open a project to see its documents.</source>
        <translation>Öffnen Sie ein Projekt, um seine Dokumente zu sehen.</translation>
    </message>
    <message>
        <source>Open a project to try things in</source>
        <translation>Ein Projekt zum Ausprobieren öffnen</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>&amp;Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Open the next document of the list</source>
        <translation>Das nächste Dokument der Liste öffnen</translation>
    </message>
    <message>
        <source>Open the previous document of the list</source>
        <translation>Das vorherige Dokument der Liste öffnen</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>{name} in {folder} öffnen</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>Dokument wird geöffnet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Paste as a new document</source>
        <translation>Als neues Dokument einfügen</translation>
    </message>
    <message>
        <source>Paste or write the text here</source>
        <translation>Text hier einfügen oder schreiben</translation>
    </message>
    <message>
        <source>Paste “{title}” as a document</source>
        <translation>„{title}“ als Dokument einfügen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous do&amp;cument</source>
        <translation>Vorheriges D&amp;okument</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Vorheriger Be&amp;reich</translation>
    </message>
    <message>
        <source>Purge a document for good</source>
        <translation>Ein Dokument endgültig löschen</translation>
    </message>
    <message>
        <source>Put {label} at the top</source>
        <translation>{label} auf die oberste Ebene setzen</translation>
    </message>
    <message>
        <source>Put {label} on the key {key}</source>
        <translation>{label} auf die Taste {key} legen</translation>
    </message>
    <message>
        <source>Put {label} under {parent}</source>
        <translation>{label} unter {parent} setzen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading the list of documents</source>
        <translation>Dokumentenliste wird gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt verwendete Projekte</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Remove the selected annotation</source>
        <translation>Die ausgewählte Annotation entfernen</translation>
    </message>
    <message>
        <source>Remove {count} annotations</source>
        <translation>{count} Annotationen entfernen</translation>
    </message>
    <message>
        <source>Remove {count} documents</source>
        <translation>{count} Dokumente entfernen</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>{label} entfernen</translation>
    </message>
    <message>
        <source>Remove {label} from the document “{title}”</source>
        <translation>{label} vom Dokument „{title}“ entfernen</translation>
    </message>
    <message>
        <source>Remove {label} from “{quote}”</source>
        <translation>{label} von „{quote}“ entfernen</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>„{title}“ entfernen</translation>
    </message>
    <message>
        <source>Rename the attribute {old} of {label} to {key}</source>
        <translation>Attribut {old} von {label} in {key} umbenennen</translation>
    </message>
    <message>
        <source>Rename the label {old} to {label}</source>
        <translation>Label {old} in {label} umbenennen</translation>
    </message>
    <message>
        <source>Rename “{old}” to “{title}”</source>
        <translation>„{old}“ in „{title}“ umbenennen</translation>
    </message>
    <message>
        <source>Reports and datasets</source>
        <translation>Berichte und Datensätze</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Say that you are done with the document, or not yet</source>
        <translation>Sagen, dass Sie mit dem Dokument fertig sind oder noch nicht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search all &amp;documents…</source>
        <translation>In allen &amp;Dokumenten suchen…</translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation>In allen Dokumenten suchen…</translation>
    </message>
    <message>
        <source>Search documents with status</source>
        <translation>Dokumente mit diesem Status durchsuchen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select an annotation to see and edit it here.</source>
        <translation>Wählen Sie eine Annotation aus, um sie hier zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Select its text and press a label's key to make your own.</source>
        <translation>Wählen Sie den Text aus und drücken Sie die Taste eines Labels, um Ihre eigene anzulegen.</translation>
    </message>
    <message>
        <source>Select the next annotation in reading order</source>
        <translation>Die nächste Annotation in Leserichtung auswählen</translation>
    </message>
    <message>
        <source>Select the previous annotation in reading order</source>
        <translation>Die vorherige Annotation in Leserichtung auswählen</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Den ganzen Text auswählen</translation>
    </message>
    <message>
        <source>Set the certainty of “{quote}”</source>
        <translation>Sicherheit von „{quote}“ festlegen</translation>
    </message>
    <message>
        <source>Set {attribute} of “{quote}”</source>
        <translation>{attribute} von „{quote}“ festlegen</translation>
    </message>
    <message>
        <source>Settings and window state are kept in {folder}.</source>
        <translation>Einstellungen und Fensterzustand liegen in {folder}.</translation>
    </message>
    <message>
        <source>Shorten the annotation at its end</source>
        <translation>Annotation am Ende kürzen</translation>
    </message>
    <message>
        <source>Shorten the annotation at its start</source>
        <translation>Annotation am Anfang kürzen</translation>
    </message>
    <message>
        <source>Shorten the annotation by a word</source>
        <translation>Annotation um ein Wort kürzen</translation>
    </message>
    <message>
        <source>Show annotations with label</source>
        <translation>Annotationen mit diesem Label zeigen</translation>
    </message>
    <message>
        <source>Show documents with status</source>
        <translation>Dokumente mit diesem Status zeigen</translation>
    </message>
    <message>
        <source>Show or hide the {panel} panel</source>
        <translation>Fenster {panel} zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is saved.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation>Ein neues Projekt beginnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Import anhalten?</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Laufendes anhalten</translation>
    </message>
    <message>
        <source>Take back the last thing you did, even yesterday's</source>
        <translation>Das Letzte zurücknehmen, was Sie getan haben, auch von gestern</translation>
    </message>
    <message>
        <source>Take what is typed as a regular expression</source>
        <translation>Eingabe als regulären Ausdruck nehmen</translation>
    </message>
    <message>
        <source>Take {label} off its key</source>
        <translation>{label} von seiner Taste nehmen</translation>
    </message>
    <message>
        <source>Take “{part}” out of {label}</source>
        <translation>„{part}“ aus {label} herausnehmen</translation>
    </message>
    <message>
        <source>Take “{title}” back to {moment}</source>
        <translation>„{title}“ auf {moment} zurücksetzen</translation>
    </message>
    <message>
        <source>Tell capital from small letters, and é from e</source>
        <translation>Groß- und Kleinschreibung unterscheiden, und é von e</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text and Markdown</source>
        <translation>Text und Markdown</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Texts pasted</source>
        <translation>Eingefügte Texte</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>Der der Sprache</translation>
    </message>
    <message>
        <source>The article of a saved web page</source>
        <translation>Der Artikel einer gespeicherten Webseite</translation>
    </message>
    <message>
        <source>The calendar in which dates are shown beside the Gregorian one.</source>
        <translation>Der Kalender, in dem Daten neben dem gregorianischen gezeigt werden.</translation>
    </message>
    <message>
        <source>The document can't be opened: {why}</source>
        <translation>Das Dokument lässt sich nicht öffnen: {why}</translation>
    </message>
    <message>
        <source>The documents are being indexed; this is done once.</source>
        <translation>Für die Dokumente wird ein Index erstellt; das geschieht einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits</source>
        <translation>
            <numerusform>Der erste Treffer</numerusform>
            <numerusform>Die ersten %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose another.</source>
        <translation>Der Ordner {folder} ist nicht da: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The language changes when the program is next started.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>The language of menus, messages and numbers; a change holds from the next start on.</source>
        <translation>Die Sprache von Menüs, Meldungen und Zahlen; eine Änderung gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The layout of the window can't be kept: {folder}: {why}.</source>
        <translation>Die Anordnung des Fensters lässt sich nicht behalten: {folder}: {why}.</translation>
    </message>
    <message>
        <source>The list of documents can't be read: {why}</source>
        <translation>Die Dokumentenliste lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>The name that your annotations carry</source>
        <translation>Der Name, den Ihre Annotationen tragen</translation>
    </message>
    <message numerus="yes">
        <source>The project file has %Ln faults; nothing was changed.</source>
        <translation>
            <numerusform>Die Projektdatei hat %Ln Fehler; nichts wurde geändert.</numerusform>
            <numerusform>Die Projektdatei hat %Ln Fehler; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file is sound: every text, quote and journal entry is as it should be.</source>
        <translation>Die Projektdatei ist in Ordnung: Jeder Text, jedes Zitat und jeder Journaleintrag ist, wie er sein soll.</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be brought in.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet: Es kann nichts hereingeholt werden.</translation>
    </message>
    <message>
        <source>The theme {file} can't be used: {why}.</source>
        <translation>Das Farbschema {file} lässt sich nicht verwenden: {why}.</translation>
    </message>
    <message>
        <source>This annotation belongs to somebody else.</source>
        <translation>Diese Annotation gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This annotation belongs to {name}.</source>
        <translation>Diese Annotation gehört {name}.</translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <translation>Dies ist das erste Dokument der Liste.</translation>
    </message>
    <message>
        <source>This is the last document of the list.</source>
        <translation>Dies ist das letzte Dokument der Liste.</translation>
    </message>
    <message>
        <source>This program opens no network connection.</source>
        <translation>Dieses Programm öffnet keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Version and where things are kept</source>
        <translation>Version und wo was liegt</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>What is in already stays in; the rest can be imported again.</source>
        <translation>Was schon da ist, bleibt; der Rest kann erneut importiert werden.</translation>
    </message>
    <message>
        <source>Where several lie, select the next larger one</source>
        <translation>Wo mehrere liegen, die nächstgrößere auswählen</translation>
    </message>
    <message>
        <source>Where should the project be kept?</source>
        <translation>Wo soll das Projekt liegen?</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>Wessen Annotationen</translation>
    </message>
    <message>
        <source>Why this label, what is unsure…</source>
        <translation>Warum dieses Label, was ist unsicher…</translation>
    </message>
    <message>
        <source>Words stand for all of them, “in quotes” for a phrase, wor* for a beginning. AND, OR, NOT, parentheses and NEAR(one other, 8) work as well.</source>
        <translation>Mehrere Wörter: alle davon; „in Anführungszeichen“: eine Wendung; Wor*: ein Anfang. AND, OR, NOT, Klammern und NEAR(one other, 8) gehen auch.</translation>
    </message>
    <message>
        <source>Write a note on the selected annotation</source>
        <translation>Eine Notiz zur ausgewählten Annotation schreiben</translation>
    </message>
    <message>
        <source>Write the labeled dataset to a file</source>
        <translation>Den Datensatz mit Labels in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the name under which you annotate.</source>
        <translation>Schreiben Sie den Namen, unter dem Sie annotieren.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You can also drop text files, saved web pages or a project anywhere on this window.</source>
        <translation>Sie können auch Textdateien, gespeicherte Webseiten oder ein Projekt irgendwo auf diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed.</source>
        <translation>Sie können es solange lesen; ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>characters {start}–{end}</source>
        <translation>Zeichen {start}–{end}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>unbekanntes Label</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message numerus="yes">
        <source>{at} of %Ln</source>
        <comment>hits</comment>
        <translation>
            <numerusform>{at} von %Ln</numerusform>
            <numerusform>{at} von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{characters} · {annotations}</source>
        <translation>{characters} · {annotations}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{documents} with {annotations} are in {file}.</source>
        <translation>{documents} mit {annotations} in {file}.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another name.</source>
        <translation>{file} gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <translation>{file} wird gerade verwendet</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format} ({suffix})</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %Ln documents</source>
        <translation>
            <numerusform>{hits} in %Ln Dokument</numerusform>
            <numerusform>{hits} in %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} label the selection</source>
        <translation>{keys} geben der Auswahl ein Label</translation>
    </message>
    <message>
        <source>{sentence} ({changes} steps)</source>
        <translation>{sentence} ({changes} Schritte)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln annotations</source>
        <translation>
            <numerusform>{shown} von %Ln Annotation</numerusform>
            <numerusform>{shown} von %Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln documents</source>
        <translation>
            <numerusform>{shown} von %Ln Dokument</numerusform>
            <numerusform>{shown} von %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {note}</source>
        <translation>{title}: {note}</translation>
    </message>
</context>
</TS>
