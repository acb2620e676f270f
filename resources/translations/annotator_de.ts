<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>    {annotator}: {gone} would go, {back} would come back, {changed} would change back</source>
        <translation>    {annotator}: {gone} würden verschwinden, {back} zurückkommen, {changed} sich zurückändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted hits have not been labelled yet.</source>
        <translation>
            <numerusform>%Ln angenommener Treffer ist noch nicht markiert.</numerusform>
            <numerusform>%Ln angenommene Treffer sind noch nicht markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are only counted, and some shown as examples</source>
        <translation>
            <numerusform>%Ln Annotation wird nur gezählt oder als Beispiel gezeigt</numerusform>
            <numerusform>%Ln Annotationen werden nur gezählt, einige als Beispiele gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations changed.</source>
        <translation>
            <numerusform>%Ln Annotation geändert.</numerusform>
            <numerusform>%Ln Annotationen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations deleted.</source>
        <translation>
            <numerusform>%Ln Annotation gelöscht.</numerusform>
            <numerusform>%Ln Annotationen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have a value. They keep it, and show it again when an attribute with the same key is added.</source>
        <translation>
            <numerusform>%Ln Annotation hat einen Wert. Sie behält ihn und zeigt ihn wieder, wenn ein Attribut mit demselben Schlüssel hinzukommt.</numerusform>
            <numerusform>%Ln Annotationen haben einen Wert. Sie behalten ihn und zeigen ihn wieder, wenn ein Attribut mit demselben Schlüssel hinzukommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have it. What should become of them?</source>
        <translation>
            <numerusform>%Ln Annotation hat es. Was soll aus ihr werden?</numerusform>
            <numerusform>%Ln Annotationen haben es. Was soll aus ihnen werden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations lose the blanks at their edges</source>
        <translation>
            <numerusform>%Ln Annotation verliert die Leerzeichen an ihren Rändern</numerusform>
            <numerusform>%Ln Annotationen verlieren die Leerzeichen an ihren Rändern</numerusform>
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
        <source>%Ln annotations of {old} get the label {new}.</source>
        <translation>
            <numerusform>%Ln Annotation von {old} bekommt das Label {new}.</numerusform>
            <numerusform>%Ln Annotationen von {old} bekommen das Label {new}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations on nothing but line ends are left out</source>
        <translation>
            <numerusform>%Ln Annotation nur auf Zeilenenden entfällt</numerusform>
            <numerusform>%Ln Annotationen nur auf Zeilenenden entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that are neither claims nor their authors are left out</source>
        <translation>
            <numerusform>%Ln Annotation, die weder Behauptung noch deren Urheber ist, entfällt</numerusform>
            <numerusform>%Ln Annotationen, die weder Behauptungen noch deren Urheber sind, entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that begin or end within a visible character are left out</source>
        <translation>
            <numerusform>%Ln Annotation, die in einem sichtbaren Zeichen beginnt oder endet, entfällt</numerusform>
            <numerusform>%Ln Annotationen, die in einem sichtbaren Zeichen beginnen oder enden, entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that fall between tokens are left out</source>
        <translation>
            <numerusform>%Ln Annotation, die zwischen Tokens fällt, entfällt</numerusform>
            <numerusform>%Ln Annotationen, die zwischen Tokens fallen, entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were on the same words and became one each.</source>
        <translation>
            <numerusform>%Ln Annotation lag auf denselben Wörtern wie eine andere und wurde eins mit ihr.</numerusform>
            <numerusform>%Ln Annotationen lagen auf denselben Wörtern wie andere und wurden eins mit ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations with gaps become one annotation for each piece</source>
        <translation>
            <numerusform>%Ln Annotation mit Lücken wird zu einer Annotation je Stück</numerusform>
            <numerusform>%Ln Annotationen mit Lücken werden zu einer Annotation je Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would change back</source>
        <translation>
            <numerusform>%Ln Annotation würde sich zurückändern</numerusform>
            <numerusform>%Ln Annotationen würden sich zurückändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would come back</source>
        <translation>
            <numerusform>%Ln Annotation würde zurückkommen</numerusform>
            <numerusform>%Ln Annotationen würden zurückkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would go</source>
        <translation>
            <numerusform>%Ln Annotation würde verschwinden</numerusform>
            <numerusform>%Ln Annotationen würden verschwinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotators</source>
        <translation>
            <numerusform>%Ln Annotator</numerusform>
            <numerusform>%Ln Annotatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes can't be read by this version; they stay as they are.</source>
        <translation>
            <numerusform>%Ln Attribut ist für diese Version nicht lesbar; es bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Attribute sind für diese Version nicht lesbar; sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of the project are not in the copy.</source>
        <translation>
            <numerusform>%Ln Änderung des Projekts ist nicht in der Kopie.</numerusform>
            <numerusform>%Ln Änderungen des Projekts sind nicht in der Kopie.</numerusform>
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
        <source>%Ln characters of text</source>
        <translation>
            <numerusform>%Ln Zeichen Text</numerusform>
            <numerusform>%Ln Zeichen Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters selected</source>
        <translation>
            <numerusform>%Ln Zeichen ausgewählt</numerusform>
            <numerusform>%Ln Zeichen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies beside the project hold it too:</source>
        <translation>
            <numerusform>%Ln Kopie neben dem Projekt enthält es auch:</numerusform>
            <numerusform>%Ln Kopien neben dem Projekt enthalten es auch:</numerusform>
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
        <source>%Ln documents are left.</source>
        <translation>
            <numerusform>%Ln Dokument ist noch übrig.</numerusform>
            <numerusform>%Ln Dokumente sind noch übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents without annotations are left out</source>
        <translation>
            <numerusform>%Ln Dokument ohne Annotationen entfällt</numerusform>
            <numerusform>%Ln Dokumente ohne Annotationen entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents worked on</source>
        <translation>
            <numerusform>%Ln bearbeitetes Dokument</numerusform>
            <numerusform>%Ln bearbeitete Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would change back</source>
        <translation>
            <numerusform>%Ln Dokument würde sich zurückändern</numerusform>
            <numerusform>%Ln Dokumente würden sich zurückändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would come back</source>
        <translation>
            <numerusform>%Ln Dokument würde zurückkommen</numerusform>
            <numerusform>%Ln Dokumente würden zurückkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would go</source>
        <translation>
            <numerusform>%Ln Dokument würde verschwinden</numerusform>
            <numerusform>%Ln Dokumente würden verschwinden</numerusform>
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
        <source>%Ln entities are left out</source>
        <translation>
            <numerusform>%Ln Entität entfällt</numerusform>
            <numerusform>%Ln Entitäten entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields kept from other files are left out</source>
        <translation>
            <numerusform>%Ln aus anderen Dateien bewahrtes Feld entfällt</numerusform>
            <numerusform>%Ln aus anderen Dateien bewahrte Felder entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragments: {spans}</source>
        <translation>
            <numerusform>%Ln Fragment: {spans}</numerusform>
            <numerusform>%Ln Fragmente: {spans}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further origins of documents are left out</source>
        <translation>
            <numerusform>%Ln weitere Herkunft von Dokumenten entfällt</numerusform>
            <numerusform>%Ln weitere Herkünfte von Dokumenten entfallen</numerusform>
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
        <source>%Ln hits are labelled; one undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln Treffer ist markiert; einmal „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%Ln Treffer sind markiert; einmal „Rückgängig“ nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits are still open; what you rejected is not kept.</source>
        <translation>
            <numerusform>%Ln Treffer ist noch offen; was Sie abgelehnt haben, wird nicht behalten.</numerusform>
            <numerusform>%Ln Treffer sind noch offen; was Sie abgelehnt haben, wird nicht behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits in {documents}</source>
        <translation>
            <numerusform>%Ln Treffer, {documents}</numerusform>
            <numerusform>%Ln Treffer, {documents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are in {path}.</source>
        <translation>
            <numerusform>%Ln Label ist in {path}.</numerusform>
            <numerusform>%Ln Labels sind in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have the name of another and become one with it</source>
        <translation>
            <numerusform>%Ln Label heißt wie ein anderes und wird eins mit ihm</numerusform>
            <numerusform>%Ln Labels heißen wie andere und werden eins mit ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels on whole documents are left out</source>
        <translation>
            <numerusform>%Ln Label an einem ganzen Dokument entfällt</numerusform>
            <numerusform>%Ln Labels an ganzen Dokumenten entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would change back</source>
        <translation>
            <numerusform>%Ln Label würde sich zurückändern</numerusform>
            <numerusform>%Ln Labels würden sich zurückändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would come back</source>
        <translation>
            <numerusform>%Ln Label würde zurückkommen</numerusform>
            <numerusform>%Ln Labels würden zurückkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would go</source>
        <translation>
            <numerusform>%Ln Label würde verschwinden</numerusform>
            <numerusform>%Ln Labels würden verschwinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines kept from other files are left out</source>
        <translation>
            <numerusform>%Ln aus anderen Dateien bewahrte Zeile entfällt</numerusform>
            <numerusform>%Ln aus anderen Dateien bewahrte Zeilen entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are left out</source>
        <translation>
            <numerusform>%Ln Notiz entfällt</numerusform>
            <numerusform>%Ln Notizen entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the differences are the work of other annotators, which would be taken back too. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln der Unterschiede ist die Arbeit anderer Annotatoren, die auch zurückgenommen würde. „Rückgängig“ stellt sie wieder her.</numerusform>
            <numerusform>%Ln der Unterschiede sind die Arbeit anderer Annotatoren, die auch zurückgenommen würde. „Rückgängig“ stellt sie wieder her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlapping annotations are left out: the longest stays</source>
        <translation>
            <numerusform>%Ln überlappende Annotation entfällt: die längste bleibt</numerusform>
            <numerusform>%Ln überlappende Annotationen entfallen: die längste bleibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of documents are nearly the same.</source>
        <translation>
            <numerusform>%Ln Dokumentpaar ist fast gleich.</numerusform>
            <numerusform>%Ln Dokumentpaare sind fast gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purged documents would come back: purge them again afterwards.</source>
        <translation>
            <numerusform>%Ln endgültig gelöschtes Dokument würde zurückkommen: Löschen Sie es danach erneut endgültig.</numerusform>
            <numerusform>%Ln endgültig gelöschte Dokumente würden zurückkommen: Löschen Sie sie danach erneut endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations</source>
        <translation>
            <numerusform>%Ln Relation</numerusform>
            <numerusform>%Ln Relationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations are left out</source>
        <translation>
            <numerusform>%Ln Relation entfällt</numerusform>
            <numerusform>%Ln Relationen entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations are only counted</source>
        <translation>
            <numerusform>%Ln Relation wird nur gezählt</numerusform>
            <numerusform>%Ln Relationen werden nur gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations of annotations that are left out go with them</source>
        <translation>
            <numerusform>%Ln Relation entfallender Annotationen geht mit ihnen</numerusform>
            <numerusform>%Ln Relationen entfallender Annotationen gehen mit ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to annotations are left out</source>
        <translation>
            <numerusform>%Ln Relation zu einer Annotation entfällt</numerusform>
            <numerusform>%Ln Relationen zu Annotationen entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to annotations that are not in the document are left out</source>
        <translation>
            <numerusform>%Ln Relation zu einer Annotation außerhalb des Dokuments entfällt</numerusform>
            <numerusform>%Ln Relationen zu Annotationen außerhalb des Dokuments entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to documents are left out</source>
        <translation>
            <numerusform>%Ln Relation zu einem Dokument entfällt</numerusform>
            <numerusform>%Ln Relationen zu Dokumenten entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to entities are left out</source>
        <translation>
            <numerusform>%Ln Relation zu einer Entität entfällt</numerusform>
            <numerusform>%Ln Relationen zu Entitäten entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses of work are left out</source>
        <translation>
            <numerusform>%Ln Arbeitsstatus entfällt</numerusform>
            <numerusform>%Ln Arbeitsstatus entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts hold characters that the format can't, and are changed</source>
        <translation>
            <numerusform>%Ln Text hat Zeichen, die das Format nicht fasst, und wird geändert</numerusform>
            <numerusform>%Ln Texte haben Zeichen, die das Format nicht fasst, und werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles of documents are left out</source>
        <translation>
            <numerusform>%Ln Dokumenttitel entfällt</numerusform>
            <numerusform>%Ln Dokumenttitel entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of attributes are left out</source>
        <translation>
            <numerusform>%Ln Attributwert entfällt</numerusform>
            <numerusform>%Ln Attributwerte entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of attributes become text</source>
        <translation>
            <numerusform>%Ln Attributwert wird Text</numerusform>
            <numerusform>%Ln Attributwerte werden Text</numerusform>
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
        <source>&amp;Add the selection to the annotation</source>
        <translation>Auswahl zur Annotation &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Annotieren</translation>
    </message>
    <message>
        <source>&amp;Annotator</source>
        <translation>&amp;Annotator</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurüc&amp;k</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
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
        <source>&amp;Choose a label…</source>
        <translation>Label &amp;auswählen…</translation>
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
        <source>&amp;Delete these copies, and make a new one without the document</source>
        <translation>Diese Kopien &amp;löschen und eine neue ohne das Dokument anlegen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export the label set…</source>
        <translation>Labels &amp;exportieren…</translation>
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
        <source>&amp;Forget my times…</source>
        <translation>Meine &amp;Zeiten vergessen…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>Leit&amp;faden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Import a label set…</source>
        <translation>Labels &amp;importieren…</translation>
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
        <source>&amp;Label all hits…</source>
        <translation>Alle Treffer &amp;markieren…</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>L&amp;oslassen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Ü&amp;berführen in…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
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
        <source>&amp;Offsets count</source>
        <translation>&amp;Offsets zählen</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paragraph, 1 to {last}</source>
        <translation>&amp;Absatz, 1 bis {last}</translation>
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
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
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
        <source>&amp;Restore a copy…</source>
        <translation>Kopie &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>&amp;Statistik…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
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
        <source>+ Label the document</source>
        <translation>+ Label für das Dokument</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-02</source>
        <translation>2026, 2026-03, 2026-03-02</translation>
    </message>
    <message>
        <source>A &amp;day’s work…</source>
        <translation>&amp;Tageswerk…</translation>
    </message>
    <message>
        <source>A copy was made and checked: {name}, in {folder}.</source>
        <translation>Eine Kopie wurde angelegt und geprüft: {name}, in {folder}.</translation>
    </message>
    <message>
        <source>A copy was made: {name}</source>
        <translation>Kopie angelegt: {name}</translation>
    </message>
    <message>
        <source>A day’s work</source>
        <translation>Tageswerk</translation>
    </message>
    <message>
        <source>A day’s work…</source>
        <translation>Tageswerk…</translation>
    </message>
    <message>
        <source>A document done took {each}, half of them less and half more; at that the rest takes {all}.</source>
        <translation>Ein erledigtes Dokument brauchte {each}, die eine Hälfte weniger, die andere mehr; so braucht der Rest {all}.</translation>
    </message>
    <message>
        <source>A document of GATE with its annotation sets</source>
        <translation>Ein Dokument von GATE mit seinen Annotationssätzen</translation>
    </message>
    <message>
        <source>A document of gatenlp as JSON</source>
        <translation>Ein Dokument von gatenlp als JSON</translation>
    </message>
    <message>
        <source>A file for each annotator</source>
        <translation>Eine Datei je Annotator</translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation>Eine Datei, die auf .annotator endet</translation>
    </message>
    <message>
        <source>A folder for brat: texts with stand-off files and their configuration</source>
        <translation>Ein Ordner für brat: Texte mit Stand-off-Dateien und ihrer Konfiguration</translation>
    </message>
    <message>
        <source>A folder for each document with a file for each annotator, and a description of the types</source>
        <translation>Ein Ordner je Dokument mit einer Datei je Annotator und einer Beschreibung der Typen</translation>
    </message>
    <message>
        <source>A folder for each document with a file for each annotator, each with its types</source>
        <translation>Ein Ordner je Dokument mit einer Datei je Annotator, jede mit ihren Typen</translation>
    </message>
    <message>
        <source>A folder for each document with a file for each annotator, for WebAnno and INCEpTION</source>
        <translation>Ein Ordner je Dokument mit einer Datei je Annotator, für WebAnno und INCEpTION</translation>
    </message>
    <message>
        <source>A folder of documents.json, entities.json and relations.json, an object a line</source>
        <translation>Ein Ordner mit documents.json, entities.json und relations.json, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>A folder of texts with annotations in JSON-LD beside them</source>
        <translation>Ein Ordner mit Texten und Annotationen in JSON-LD daneben</translation>
    </message>
    <message>
        <source>A folder with a file for each document, for GATE and gatenlp</source>
        <translation>Ein Ordner mit einer Datei je Dokument, für GATE und gatenlp</translation>
    </message>
    <message>
        <source>A folder with a file for each document, for gatenlp</source>
        <translation>Ein Ordner mit einer Datei je Dokument, für gatenlp</translation>
    </message>
    <message>
        <source>A folder with a file for each split and a card, for datasets.load_dataset</source>
        <translation>Ein Ordner mit einer Datei je Teilmenge und einer Karte, für datasets.load_dataset</translation>
    </message>
    <message>
        <source>A folder with tasks.json and the labelling configuration config.xml</source>
        <translation>Ein Ordner mit tasks.json und der Label-Konfiguration config.xml</translation>
    </message>
    <message>
        <source>A group for each annotator, or all in “sc”, where spancat looks</source>
        <translation>Eine Gruppe je Annotator oder alles in „sc“, wo spancat nachsieht</translation>
    </message>
    <message>
        <source>A label of the whole document has no fragments: delete it to take it off.</source>
        <translation>Ein Label des ganzen Dokuments hat keine Fragmente: Löschen Sie es, um es zu entfernen.</translation>
    </message>
    <message>
        <source>A name that nobody here has yet</source>
        <translation>Ein Name, den hier noch niemand hat</translation>
    </message>
    <message>
        <source>A project is called as its file is. The file stays in {folder}; its copies get the new name too.</source>
        <translation>Ein Projekt heißt wie seine Datei. Die Datei bleibt in {folder}; ihre Kopien bekommen den neuen Namen auch.</translation>
    </message>
    <message>
        <source>A project is one file that holds your documents and everything you mark in them.</source>
        <translation>Ein Projekt ist eine Datei, die Ihre Dokumente und alles enthält, was Sie darin markieren.</translation>
    </message>
    <message>
        <source>A sheet with a column of texts, a row is a document; or with annotations</source>
        <translation>Ein Blatt mit einer Spalte von Texten, jede Zeile ein Dokument; oder mit Annotationen</translation>
    </message>
    <message>
        <source>A short report, half annotated: try everything here</source>
        <translation>Ein kurzer, halb annotierter Bericht: Probieren Sie hier alles aus</translation>
    </message>
    <message>
        <source>A table with a column of texts, a row is a document; or a table of annotations</source>
        <translation>Eine Tabelle mit einer Spalte von Texten, jede Zeile ein Dokument; oder eine Tabelle von Annotationen</translation>
    </message>
    <message>
        <source>A task a line, for db-in, spans.manual and rel.manual</source>
        <translation>Eine Aufgabe je Zeile, für db-in, spans.manual und rel.manual</translation>
    </message>
    <message>
        <source>A text here has at most {most} characters; what you paste has {length}.</source>
        <translation>Ein Text hat hier höchstens {most} Zeichen; was Sie einfügen, hat {length}.</translation>
    </message>
    <message>
        <source>A text never changes, so the file becomes a new document in the place of this one. A document with annotations stays, and the new one is its newer version.</source>
        <translation>Ein Text ändert sich nie, deshalb wird die Datei zu einem neuen Dokument anstelle dieses. Ein Dokument mit Annotationen bleibt, und das neue ist seine neuere Fassung.</translation>
    </message>
    <message>
        <source>A word a line with a tag such as B-PER: for taggers</source>
        <translation>Ein Wort je Zeile mit einem Tag wie B-PER: für Tagger</translation>
    </message>
    <message>
        <source>A&amp;bout this document…</source>
        <translation>Ü&amp;ber dieses Dokument…</translation>
    </message>
    <message>
        <source>A&amp;ttributes</source>
        <translation>A&amp;ttribute</translation>
    </message>
    <message>
        <source>A&amp;ttributes ({count})</source>
        <translation>A&amp;ttribute ({count})</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Über dieses Dokument</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all open</source>
        <translation>Alle offenen annehmen</translation>
    </message>
    <message>
        <source>Accept all that are open (Ctrl+A)</source>
        <translation>Alle offenen annehmen (Strg+A)</translation>
    </message>
    <message>
        <source>Accept the hit and go on (A or Enter)</source>
        <translation>Treffer annehmen und weiter (A oder Enter)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln</source>
        <translation>
            <numerusform>Angenommen %Ln</numerusform>
            <numerusform>Angenommen %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Taste hinzufügen…</translation>
    </message>
    <message>
        <source>Add a label (Ins or Ctrl+N)</source>
        <translation>Label hinzufügen (Einfg oder Strg+N)</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a source to a document</source>
        <translation>Einem Dokument eine Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add an attribute (Ins in the list)</source>
        <translation>Attribut hinzufügen (Einfg in der Liste)</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>Attribut hinzufügen</translation>
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
        <source>Add, change, order, merge and delete labels</source>
        <translation>Labels hinzufügen, ändern, ordnen, zusammenführen und löschen</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>After: {step} ({name})</source>
        <translation>Nach: {step} ({name})</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlichkeit</translation>
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
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Alle %Ln</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln documents</source>
        <translation>
            <numerusform>Das %Ln Dokument</numerusform>
            <numerusform>Alle %Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions get the keys that they have from the start.</source>
        <translation>Alle Aktionen bekommen die Tasten, die sie von Anfang an haben.</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>All documents of the list are done.</source>
        <translation>Alle Dokumente der Liste sind erledigt.</translation>
    </message>
    <message>
        <source>All documents with their annotations as coloured words and comments</source>
        <translation>Alle Dokumente mit ihren Annotationen als farbige Wörter und Kommentare</translation>
    </message>
    <message>
        <source>All documents with their annotations as pages to print, as the window shows them</source>
        <translation>Alle Dokumente mit ihren Annotationen als druckbare Seiten, wie das Fenster sie zeigt</translation>
    </message>
    <message>
        <source>All documents with their annotations in one web page, to read, send and print</source>
        <translation>Alle Dokumente mit ihren Annotationen in einer Webseite, zum Lesen, Senden und Drucken</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All keys as they are now, to be read and printed</source>
        <translation>Alle Tasten, wie sie jetzt sind, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All of it, one document a line; comes back without loss</source>
        <translation>Alles, ein Dokument je Zeile; kommt ohne Verlust zurück</translation>
    </message>
    <message>
        <source>All other documents of the list are done.</source>
        <translation>Alle anderen Dokumente der Liste sind erledigt.</translation>
    </message>
    <message>
        <source>All texts, users and curation of a project exported from INCEpTION or WebAnno</source>
        <translation>Alle Texte, Nutzer und die Kuration eines Projekts aus INCEpTION oder WebAnno</translation>
    </message>
    <message>
        <source>All that you did is on the disk.</source>
        <translation>Alles, was Sie getan haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>All words are wanted, in whatever spelling.

“in quotes”: a phrase
wor*: a beginning
AND, OR, NOT and parentheses
NEAR(one other, 8): close by</source>
        <translation>Alle Wörter müssen vorkommen, in jeder Schreibweise.

"in Anführungszeichen": eine Wortfolge
Wor*: ein Wortanfang
AND, OR, NOT und Klammern
NEAR(eins anderes, 8): nahe beieinander</translation>
    </message>
    <message>
        <source>All words must stand in an annotation: in its label, quote, note or attributes.</source>
        <translation>Alle Wörter müssen in einer Annotation stehen: in ihrem Label, Zitat, ihrer Notiz oder ihren Attributen.</translation>
    </message>
    <message>
        <source>Already labelled</source>
        <translation>Schon markiert</translation>
    </message>
    <message numerus="yes">
        <source>Already labelled %Ln</source>
        <translation>
            <numerusform>Schon markiert %Ln</numerusform>
            <numerusform>Schon markiert %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Also documents without annotations</source>
        <translation>Auch Dokumente ohne Annotationen</translation>
    </message>
    <message numerus="yes">
        <source>Also take back the work of others (%Ln)</source>
        <translation>
            <numerusform>Auch die Arbeit anderer zurücknehmen (%Ln)</numerusform>
            <numerusform>Auch die Arbeit anderer zurücknehmen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>An apostrophe keeps a spreadsheet from running them; our reader takes it away again</source>
        <translation>Ein Apostroph hindert die Tabellenkalkulation, sie auszuführen; unser Import entfernt ihn wieder</translation>
    </message>
    <message>
        <source>An import is still running: wait for it, or stop it first.</source>
        <translation>Ein Import läuft noch: Warten Sie ihn ab oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Annotation tools</source>
        <translation>Annotationswerkzeuge</translation>
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
        <source>Annotations changed otherwise</source>
        <translation>Sonst geänderte Annotationen</translation>
    </message>
    <message>
        <source>Annotations given another label</source>
        <translation>Annotationen mit neuem Label</translation>
    </message>
    <message>
        <source>Annotations have these choices: {choices}. They keep what they say, but it is no longer offered.</source>
        <translation>Annotationen haben diese Werte: {choices}. Sie behalten sie, aber zur Wahl stehen sie nicht mehr.</translation>
    </message>
    <message>
        <source>Annotations in JSON-LD on texts that lie beside them</source>
        <translation>Annotationen in JSON-LD zu Texten, die daneben liegen</translation>
    </message>
    <message>
        <source>Annotations of this day that still stand</source>
        <translation>Annotationen dieses Tages, die noch bestehen</translation>
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
        <source>Annotations with this label, by this annotator, in documents of which the rest is true.</source>
        <translation>Annotationen mit diesem Label, von diesem Annotator, in Dokumenten, auf die das Übrige zutrifft.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
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
        <source>Annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>Another import is still running: wait for it, or stop it first.</source>
        <translation>Ein anderer Import läuft noch: Warten Sie ihn ab oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Archived copy (URL)</source>
        <translation>Archivierte Kopie (URL)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>As seen with</source>
        <translation>Sicht mit</translation>
    </message>
    <message>
        <source>As text with signs, or as a page for the browser</source>
        <translation>Als Text mit Zeichen oder als Seite für den Browser</translation>
    </message>
    <message>
        <source>As the files tell</source>
        <translation>Wie die Dateien sagen</translation>
    </message>
    <message>
        <source>As the format says</source>
        <translation>Wie das Format sagt</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As they are now. Every action is found in the menus and in the command palette, with a key or without.</source>
        <translation>Wie sie jetzt sind. Jede Aktion steht in den Menüs und in der Befehlspalette, mit oder ohne Taste.</translation>
    </message>
    <message numerus="yes">
        <source>At the recent pace of {pace} documents a working day that takes %Ln working days.</source>
        <translation>
            <numerusform>Im jüngsten Tempo von {pace} Dokumenten je Arbeitstag dauert das %Ln Arbeitstag.</numerusform>
            <numerusform>Im jüngsten Tempo von {pace} Dokumenten je Arbeitstag dauert das %Ln Arbeitstage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Attributes that both have keep their values: {names}.</source>
        <translation>Attribute, die beide haben, behalten ihre Werte: {names}.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Back to having no key</source>
        <translation>Wieder ohne Taste</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Zurück zu {keys}</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einem Update</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>Vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Book&amp;marks…</source>
        <translation>Lesezei&amp;chen…</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Lesezeichen gesetzt</translation>
    </message>
    <message>
        <source>Bookmark {number} of {count}</source>
        <translation>Lesezeichen {number} von {count}</translation>
    </message>
    <message>
        <source>Bound the search by label, annotator, status, date, outlet</source>
        <translation>Die Suche nach Label, Annotator, Status, Datum, Medium eingrenzen</translation>
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
        <source>Bring in a table and say which of its columns is the text</source>
        <translation>Eine Tabelle hereinholen und sagen, welche ihrer Spalten der Text ist</translation>
    </message>
    <message>
        <source>Bring in datasets and say what their labels and annotators are called here</source>
        <translation>Datensätze hereinholen und sagen, wie ihre Labels und Annotatoren hier heißen</translation>
    </message>
    <message>
        <source>Bring in texts, saved pages or datasets</source>
        <translation>Texte, gespeicherte Seiten oder Datensätze hereinholen</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
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
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar of the date</source>
        <translation>Kalender des Datums</translation>
    </message>
    <message>
        <source>Can't be used: {reason}</source>
        <translation>Nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cells like formulas</source>
        <translation>Zellen wie Formeln</translation>
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
        <source>Change &amp;keys…</source>
        <translation>&amp;Tasten ändern…</translation>
    </message>
    <message>
        <source>Change the attributes of {label}</source>
        <translation>Attribute von {label} ändern</translation>
    </message>
    <message>
        <source>Change the document from {old} to {label}</source>
        <translation>Das Dokument von {old} auf {label} ändern</translation>
    </message>
    <message>
        <source>Change the keys of actions</source>
        <translation>Die Tasten von Aktionen ändern</translation>
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
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Character {place}</source>
        <translation>Zeichen {place}</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters that one document may have; longer files are refused at import.</source>
        <translation>Zeichen, die ein Dokument haben darf; längere Dateien werden beim Import abgelehnt.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checking copies</source>
        <translation>Kopien werden geprüft</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Projekt wird geprüft</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Werte, einer je Zeile</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Kopie auswählen</translation>
    </message>
    <message>
        <source>Choose a file for the project.</source>
        <translation>Wählen Sie eine Datei für das Projekt.</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Wählen Sie ein Format.</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>Label auswählen</translation>
    </message>
    <message>
        <source>Choose among all labels</source>
        <translation>Aus allen Labels auswählen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Choose at least one annotator.</source>
        <translation>Wählen Sie mindestens einen Annotator.</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>Wählen Sie mindestens ein Label.</translation>
    </message>
    <message>
        <source>Choose one in the list of documents, or bring some in: text files, web pages saved from a browser, datasets in JSONL. You can drop files and folders here.</source>
        <translation>Wählen Sie eines in der Dokumentenliste oder holen Sie welche herein: Textdateien, aus dem Browser gespeicherte Webseiten, Datensätze in JSONL. Sie können Dateien und Ordner hier ablegen.</translation>
    </message>
    <message>
        <source>Choose somebody, or write the name of somebody new.</source>
        <translation>Wählen Sie jemanden aus oder schreiben Sie einen neuen Namen.</translation>
    </message>
    <message>
        <source>Choose what {name} shall be again. What it is now is kept beside it first, as “{aside}” with the date, so that you can go back to it in the same way.</source>
        <translation>Wählen Sie, was {name} wieder sein soll. Der jetzige Stand wird zuerst daneben abgelegt, als „{aside}“ mit dem Datum, sodass Sie auf dieselbe Weise zu ihm zurückkönnen.</translation>
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
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>Alle Filter leeren (Esc)</translation>
    </message>
    <message>
        <source>Clear {attribute} of the document</source>
        <translation>{attribute} des Dokuments leeren</translation>
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
        <source>CoNLL</source>
        <translation>CoNLL</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Collecting the hits</source>
        <translation>Treffer werden gesammelt</translation>
    </message>
    <message>
        <source>Collecting the hits…</source>
        <translation>Treffer werden gesammelt…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour as # and six digits</source>
        <translation>Farbe als # und sechs Ziffern</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>Farbe des Labels</translation>
    </message>
    <message numerus="yes">
        <source>Colours, keys, guidelines and attribute definitions of %Ln labels are left out</source>
        <translation>
            <numerusform>Farbe, Taste, Leitfaden und Attributdefinitionen von %Ln Label entfallen</numerusform>
            <numerusform>Farben, Tasten, Leitfäden und Attributdefinitionen von %Ln Labels entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Comparing with the copy</source>
        <translation>Vergleich mit der Kopie</translation>
    </message>
    <message>
        <source>Comparing with the label</source>
        <translation>Vergleich mit dem Label</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copies by themselves</source>
        <translation>Kopien von selbst</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>Behaltene Kopien</translation>
    </message>
    <message>
        <source>Copies that hold the document</source>
        <translation>Kopien, die das Dokument enthalten</translation>
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
        <source>Copy the quote with title, outlet, date and address</source>
        <translation>Das Zitat mit Titel, Medium, Datum und Adresse kopieren</translation>
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
        <source>Copy with ci&amp;tation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Count how long you work in each document, for the statistics. It is kept in the project file only, and told to nobody.</source>
        <translation>Für die Statistik zählen, wie lange Sie in jedem Dokument arbeiten. Es bleibt in der Projektdatei und wird niemandem mitgeteilt.</translation>
    </message>
    <message>
        <source>Count labels, annotators, documents and days; see what is left</source>
        <translation>Labels, Annotatoren, Dokumente und Tage zählen; sehen, was noch bleibt</translation>
    </message>
    <message>
        <source>Counted at {time}</source>
        <translation>Gezählt um {time}</translation>
    </message>
    <message>
        <source>Counted at {time}; changed since</source>
        <translation>Gezählt um {time}; seither geändert</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählung läuft</translation>
    </message>
    <message>
        <source>Counting annotations</source>
        <translation>Annotationen werden gezählt</translation>
    </message>
    <message>
        <source>Counting the annotations</source>
        <translation>Annotationen werden gezählt</translation>
    </message>
    <message>
        <source>Counting what would be lost</source>
        <translation>Verluste werden gezählt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählung läuft…</translation>
    </message>
    <message>
        <source>Counts: …
Does not count: …
Example: …</source>
        <translation>Zählt: …
Zählt nicht: …
Beispiel: …</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurier</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Karmin</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Dunkelgrün</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>Striche und Punkte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a label</source>
        <translation>Label löschen</translation>
    </message>
    <message>
        <source>Delete the label (Delete)</source>
        <translation>Label löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete the label {label}</source>
        <translation>Label {label} löschen</translation>
    </message>
    <message>
        <source>Delete the label “{label}”?</source>
        <translation>Label „{label}“ löschen?</translation>
    </message>
    <message>
        <source>Delete them too</source>
        <translation>Auch sie löschen</translation>
    </message>
    <message>
        <source>Delete what the project knows of the time you spent</source>
        <translation>Löschen, was das Projekt von Ihrer Arbeitszeit weiß</translation>
    </message>
    <message>
        <source>Deleting a label</source>
        <translation>Label wird gelöscht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description of the attribute</source>
        <translation>Beschreibung des Attributs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Schreibrichtung</translation>
    </message>
    <message>
        <source>Direction of the paragraph in which the caret is</source>
        <translation>Schreibrichtung des Absatzes, in dem die Einfügemarke steht</translation>
    </message>
    <message>
        <source>Divide into training, development and test sets</source>
        <translation>In Training, Entwicklung und Test teilen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes noch einmal tun</translation>
    </message>
    <message>
        <source>Do not warn here again</source>
        <translation>Hier nicht mehr warnen</translation>
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
        <source>Documents changed otherwise</source>
        <translation>Sonst geänderte Dokumente</translation>
    </message>
    <message>
        <source>Documents in which somebody used this label, in which this annotator marked anything, and of which the rest is true.</source>
        <translation>Dokumente, in denen jemand dieses Label benutzt hat, in denen dieser Annotator etwas markiert hat und auf die das Übrige zutrifft.</translation>
    </message>
    <message>
        <source>Documents marked with a status</source>
        <translation>Dokumente mit neuem Status</translation>
    </message>
    <message>
        <source>Documents of all these kinds packed into one file</source>
        <translation>Dokumente aller dieser Arten in einer Datei</translation>
    </message>
    <message>
        <source>Documents purged</source>
        <translation>Endgültig gelöschte Dokumente</translation>
    </message>
    <message>
        <source>Documents read again in another encoding</source>
        <translation>In anderer Kodierung neu gelesene Dokumente</translation>
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
        <source>Documents, annotations and labels are the same in both.</source>
        <translation>Dokumente, Annotationen und Labels sind in beiden gleich.</translation>
    </message>
    <message>
        <source>Documents, tags and highlights of Taguette</source>
        <translation>Dokumente, Tags und Markierungen von Taguette</translation>
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
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Buch</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Nachricht</translation>
    </message>
    <message>
        <source>Each claim with its author and the report it appears in, for the web of data</source>
        <translation>Jede Behauptung mit Urheber und Bericht, für das Web der Daten</translation>
    </message>
    <message>
        <source>Each row of “{file}” becomes a document. All other columns are kept as what is known of it.</source>
        <translation>Jede Zeile von „{file}“ wird ein Dokument. Alle anderen Spalten bleiben als Angaben dazu erhalten.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
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
        <source>Edit the note on a relation: {type}</source>
        <translation>Notiz der Relation bearbeiten: {type}</translation>
    </message>
    <message>
        <source>Edit the note on the document</source>
        <translation>Die Notiz zum Dokument bearbeiten</translation>
    </message>
    <message>
        <source>Edit the note on “{quote}”</source>
        <translation>Notiz zu „{quote}“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit where “{title}” came from</source>
        <translation>Herkunft von „{title}“ bearbeiten</translation>
    </message>
    <message>
        <source>Elements within the text as annotations, or stand-off as written here</source>
        <translation>Elemente im Text als Annotationen oder Stand-off, wie hier geschrieben</translation>
    </message>
    <message>
        <source>Empty the filter first: a label is moved among all labels.</source>
        <translation>Leeren Sie zuerst den Filter: Ein Label wird unter allen Labels verschoben.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Encoding of {file}</source>
        <translation>Kodierung von {file}</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Ende des Textes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Entities and relations, labels only, or (automatic) relations where the project has any</source>
        <translation>Entitäten und Relationen, nur Labels oder (automatisch) Relationen, wo das Projekt welche hat</translation>
    </message>
    <message>
        <source>Esc leaves fields and windows everywhere, so it stays where it is.</source>
        <translation>Esc verlässt überall Felder und Fenster, deshalb bleibt es, wo es ist.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody's annotations</source>
        <translation>Annotationen von allen</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Alles passt.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export a labeled dataset</source>
        <translation>Datensatz mit Labels exportieren</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Export the labeled dataset</source>
        <translation>Datensatz mit Labels exportieren</translation>
    </message>
    <message>
        <source>Export with these losses…</source>
        <translation>Mit diesen Verlusten exportieren…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Labels werden exportiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Figure that the chart shows</source>
        <translation>Zahl, die das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Figures: {what}</source>
        <translation>Zahlen: {what}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that you exported, and copies elsewhere, are not reached: look after them yourself.</source>
        <translation>Exportierte Dateien und Kopien an anderen Orten werden nicht erreicht: Kümmern Sie sich selbst um sie.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter actions and keys…</source>
        <translation>Aktionen und Tasten filtern…</translation>
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
        <source>Filter labels</source>
        <translation>Labels filtern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%Ln)</source>
        <translation>
            <numerusform>Filter (%Ln)</numerusform>
            <numerusform>Filter (%Ln)</numerusform>
        </translation>
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
        <source>Find a bookmark by its words</source>
        <translation>Ein Lesezeichen nach seinen Wörtern finden</translation>
    </message>
    <message>
        <source>Find a document by its title</source>
        <translation>Ein Dokument nach seinem Titel finden</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>Label suchen</translation>
    </message>
    <message>
        <source>Find a label by typing, and use it as its key would</source>
        <translation>Ein Label durch Tippen finden und benutzen, wie es seine Taste täte</translation>
    </message>
    <message>
        <source>Find and do any action by typing</source>
        <translation>Jede Aktion durch Tippen finden und ausführen</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Text suchen</translation>
    </message>
    <message>
        <source>Find in this document, in whatever spelling</source>
        <translation>In diesem Dokument suchen, in jeder Schreibweise</translation>
    </message>
    <message>
        <source>Find near-d&amp;uplicates…</source>
        <translation>&amp;Fast-Duplikate suchen…</translation>
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
        <source>First document</source>
        <translation>Erstes Dokument</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>First step {first}, last step {last}</source>
        <translation>Erster Schritt {first}, letzter Schritt {last}</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Font of Arabic script</source>
        <translation>Arabische Schrift</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source>For people to read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>For training and opening with spaCy, with groups of spans</source>
        <translation>Zum Trainieren und Öffnen mit spaCy, mit Gruppen von Spans</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget your times?</source>
        <translation>Ihre Zeiten vergessen?</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From character {start} to {end}</source>
        <translation>Von Zeichen {start} bis {end}</translation>
    </message>
    <message>
        <source>From this project</source>
        <translation>Aus diesem Projekt</translation>
    </message>
    <message>
        <source>GATE XML</source>
        <translation>GATE XML</translation>
    </message>
    <message>
        <source>GATE bdoc</source>
        <translation>GATE bdoc</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Give a label to the whole document, or take it off</source>
        <translation>Dem ganzen Dokument ein Label geben oder nehmen</translation>
    </message>
    <message>
        <source>Give its annotations to another label</source>
        <translation>Seine Annotationen einem anderen Label geben</translation>
    </message>
    <message>
        <source>Give the annotation another label</source>
        <translation>Der Annotation ein anderes Label geben</translation>
    </message>
    <message>
        <source>Give the project and its copies another name</source>
        <translation>Dem Projekt und seinen Kopien einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Give them another label:</source>
        <translation>Ihnen ein anderes Label geben:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go back to a copy, after a look at what differs</source>
        <translation>Zu einer Kopie zurückgehen, nach einem Blick auf die Unterschiede</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Hierhin zurück</translation>
    </message>
    <message>
        <source>Go back to where you were before you jumped</source>
        <translation>Dorthin zurückgehen, wo Sie vor dem Sprung waren</translation>
    </message>
    <message>
        <source>Go forward again to where you came back from</source>
        <translation>Wieder dorthin vorgehen, woher Sie zurückkamen</translation>
    </message>
    <message>
        <source>Go on under another name</source>
        <translation>Unter einem anderen Namen weitermachen</translation>
    </message>
    <message>
        <source>Go through the hits and label those that you accept</source>
        <translation>Die Treffer durchgehen und die angenommenen markieren</translation>
    </message>
    <message>
        <source>Go through the hits of a search and label those you accept</source>
        <translation>Die Treffer einer Suche durchgehen und die angenommenen markieren</translation>
    </message>
    <message>
        <source>Go to a paragraph by the number in the margin</source>
        <translation>Zu einem Absatz gehen, nach der Nummer am Rand</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Go to para&amp;graph…</source>
        <translation>Zu &amp;Absatz gehen…</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>Zu Absatz gehen</translation>
    </message>
    <message>
        <source>Go to the bookmark before</source>
        <translation>Zum Lesezeichen davor gehen</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the next bookmark of the project</source>
        <translation>Zum nächsten Lesezeichen des Projekts gehen</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Go to {panel}</source>
        <translation>Gehe zu {panel}</translation>
    </message>
    <message>
        <source>Goes out: {parts}</source>
        <translation>Hinaus gehen: {parts}</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Es geht zurück</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorianisch</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Guideline card</source>
        <translation>Leitfadenkarte</translation>
    </message>
    <message>
        <source>Guideline of {label}</source>
        <translation>Leitfaden von {label}</translation>
    </message>
    <message numerus="yes">
        <source>Guidelines and rules of %Ln types of relation are left out</source>
        <translation>
            <numerusform>Leitfaden und Regeln von %Ln Relationstyp entfallen</numerusform>
            <numerusform>Leitfäden und Regeln von %Ln Relationstypen entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headings, pages and tables of %Ln documents are left out</source>
        <translation>
            <numerusform>Überschriften, Seiten und Tabellen von %Ln Dokument entfallen</numerusform>
            <numerusform>Überschriften, Seiten und Tabellen von %Ln Dokumenten entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>{panel} verbergen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Highlight claims, actors, figures and sources in reports, and take a labeled dataset home.</source>
        <translation>Markieren Sie Behauptungen, Akteure, Zahlen und Quellen in Berichten und nehmen Sie einen Datensatz mit Labels mit.</translation>
    </message>
    <message>
        <source>Highlighted PDF</source>
        <translation>PDF mit Markierungen</translation>
    </message>
    <message>
        <source>Highlighted Word document</source>
        <translation>Word-Dokument mit Markierungen</translation>
    </message>
    <message>
        <source>Highlighted web page</source>
        <translation>Webseite mit Markierungen</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>Islamisch</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of which documents</source>
        <translation>Verlauf welcher Dokumente</translation>
    </message>
    <message>
        <source>History of which label</source>
        <translation>Verlauf welches Labels</translation>
    </message>
    <message>
        <source>History of whom</source>
        <translation>Wessen Verlauf</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hits of a search labelled together</source>
        <translation>Gemeinsam markierte Treffer einer Suche</translation>
    </message>
    <message>
        <source>Hits to be labelled</source>
        <translation>Treffer zum Markieren</translation>
    </message>
    <message numerus="yes">
        <source>How %Ln annotations came about is left out</source>
        <translation>
            <numerusform>Wie %Ln Annotation entstand, entfällt</numerusform>
            <numerusform>Wie %Ln Annotationen entstanden, entfällt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How certain %Ln annotations are is left out</source>
        <translation>
            <numerusform>Die Sicherheit von %Ln Annotation entfällt</numerusform>
            <numerusform>Die Sicherheit von %Ln Annotationen entfällt</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie es geschrieben wird</translation>
    </message>
    <message>
        <source>How large the text is. Zooming changes this too.</source>
        <translation>Wie groß der Text ist. Zoomen ändert auch dies.</translation>
    </message>
    <message>
        <source>How large the words of menus, panels and buttons are; the text has a size of its own.</source>
        <translation>Wie groß die Wörter von Menüs, Fenstern und Schaltflächen sind; der Text hat seine eigene Größe.</translation>
    </message>
    <message>
        <source>How long you worked in which document is deleted from {file}. Your annotations stay. This can't be undone.</source>
        <translation>Wie lange Sie in welchem Dokument gearbeitet haben, wird aus {file} gelöscht. Ihre Annotationen bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>How many characters a line has, where the window is wide enough.</source>
        <translation>Wie viele Zeichen eine Zeile hat, wenn das Fenster breit genug ist.</translation>
    </message>
    <message>
        <source>How many examples are shown of each label</source>
        <translation>Wie viele Beispiele von jedem Label gezeigt werden</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Wie die Datei beginnt</translation>
    </message>
    <message>
        <source>How the first and the last word of an annotation are marked</source>
        <translation>Wie das erste und das letzte Wort einer Annotation gekennzeichnet sind</translation>
    </message>
    <message>
        <source>How to do what, a page for each task</source>
        <translation>Wie man was macht, eine Seite je Aufgabe</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <translation>Hugging-Face-Datensatz</translation>
    </message>
    <message>
        <source>INCEpTION project</source>
        <translation>INCEpTION-Projekt</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Fremde Kennung</translation>
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
        <source>Import a &amp;table…</source>
        <translation>&amp;Tabelle importieren…</translation>
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
        <source>Import a label set</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
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
        <source>Import wit&amp;h options…</source>
        <translation>&amp;Mit Optionen importieren…</translation>
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
        <source>Importing labels</source>
        <translation>Labels werden importiert</translation>
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
        <source>In annotations</source>
        <translation>In Annotationen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>In Texten</translation>
    </message>
    <message>
        <source>In the copy: {held}.</source>
        <translation>In der Kopie: {held}.</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>In den Dateien</translation>
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
        <source>It is a copy of another project!</source>
        <translation>Es ist die Kopie eines anderen Projekts!</translation>
    </message>
    <message>
        <source>It needs a library that is not installed: {command}</source>
        <translation>Braucht eine Bibliothek, die nicht installiert ist: {command}</translation>
    </message>
    <message>
        <source>Its annotations go with it. Undo brings everything back.</source>
        <translation>Seine Annotationen gehen mit. „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
        <source>Its last change: {moment}.</source>
        <translation>Letzte Änderung darin: {moment}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key in the dataset</source>
        <translation>Schlüssel im Datensatz</translation>
    </message>
    <message>
        <source>Key of the attribute in the dataset</source>
        <translation>Schlüssel des Attributs im Datensatz</translation>
    </message>
    <message>
        <source>Key of the label</source>
        <translation>Taste des Labels</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>La&amp;bels…</source>
        <translation>Label&amp;s…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommenen markieren</numerusform>
            <numerusform>%Ln angenommene markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Label all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>Label all…</source>
        <translation>Markieren…</translation>
    </message>
    <message>
        <source>Label for the hits</source>
        <translation>Label für die Treffer</translation>
    </message>
    <message>
        <source>Label sets</source>
        <translation>Label-Sätze</translation>
    </message>
    <message>
        <source>Label t&amp;he document…</source>
        <translation>Label für das &amp;Dokument…</translation>
    </message>
    <message>
        <source>Label that remains</source>
        <translation>Label, das bleibt</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Label the whole document</source>
        <translation>Label für das ganze Dokument</translation>
    </message>
    <message>
        <source>Label what is accepted; one undo takes all of it back (Ctrl+Enter)</source>
        <translation>Angenommenes markieren; einmal „Rückgängig“ nimmt alles zurück (Strg+Enter)</translation>
    </message>
    <message>
        <source>Label what you select from now on</source>
        <translation>Markieren, was Sie von nun an auswählen</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>Label {label}</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>Geänderte Labels</translation>
    </message>
    <message>
        <source>Labels of the document</source>
        <translation>Labels des Dokuments</translation>
    </message>
    <message>
        <source>Labels that lie under it move up. One undo takes everything back.</source>
        <translation>Labels, die darunter liegen, rücken hoch. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave these hits?</source>
        <translation>Diese Treffer verlassen?</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Links nach rechts</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Zeilenlänge</translation>
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
        <source>Let the selected text belong to the selected annotation too</source>
        <translation>Den ausgewählten Text auch zur ausgewählten Annotation nehmen</translation>
    </message>
    <message>
        <source>Letters as they are seen</source>
        <translation>Zeichen, wie man sie sieht</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>Liegt unter</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link {count} pairs of documents</source>
        <translation>{count} Dokumentpaare verknüpfen</translation>
    </message>
    <message>
        <source>Link “{title}” with “{other}”</source>
        <translation>„{title}“ mit „{other}“ verknüpfen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Linked, they stay on one side of a split; nothing is dropped.</source>
        <translation>Verknüpft bleiben sie auf einer Seite einer Teilung; nichts wird verworfen.</translation>
    </message>
    <message>
        <source>List documents that say nearly the same, and link them</source>
        <translation>Dokumente, die fast dasselbe sagen, auflisten und verknüpfen</translation>
    </message>
    <message>
        <source>Longest document</source>
        <translation>Längstes Dokument</translation>
    </message>
    <message>
        <source>Look after an import for documents that say nearly the same as others, such as one wire story on two sites.</source>
        <translation>Nach einem Import nach Dokumenten suchen, die fast dasselbe sagen wie andere, etwa eine Agenturmeldung auf zwei Seiten.</translation>
    </message>
    <message>
        <source>Look for damage in the whole file</source>
        <translation>Die ganze Datei auf Schäden prüfen</translation>
    </message>
    <message>
        <source>Look for near-duplicates…</source>
        <translation>Fast-Duplikate suchen…</translation>
    </message>
    <message>
        <source>Looking after copies</source>
        <translation>Kopien werden gepflegt</translation>
    </message>
    <message>
        <source>Looking at the tables</source>
        <translation>Tabellen werden durchgesehen</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Kopien werden gesucht</translation>
    </message>
    <message>
        <source>Looking for copies that hold it…</source>
        <translation>Kopien, die es enthalten, werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for examples</source>
        <translation>Beispiele werden gesucht</translation>
    </message>
    <message>
        <source>Looking for examples…</source>
        <translation>Beispiele werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>Fast-Duplikate werden gesucht</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>Dateien werden durchgesehen…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with deuteranopia: choose another line or colour.</source>
        <translation>Sieht bei Deuteranopie aus wie {labels}: Wählen Sie eine andere Linie oder Farbe.</translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with protanopia: choose another line or colour.</source>
        <translation>Sieht bei Protanopie aus wie {labels}: Wählen Sie eine andere Linie oder Farbe.</translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with tritanopia: choose another line or colour.</source>
        <translation>Sieht bei Tritanopie aus wie {labels}: Wählen Sie eine andere Linie oder Farbe.</translation>
    </message>
    <message>
        <source>Looks like {labels}: choose another line or colour.</source>
        <translation>Sieht aus wie {labels}: Wählen Sie eine andere Linie oder Farbe.</translation>
    </message>
    <message>
        <source>Looks, text and all else that can be set</source>
        <translation>Aussehen, Text und alles andere, was sich einstellen lässt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Maschinelles Lernen</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Make a checked copy beside the project</source>
        <translation>Eine geprüfte Kopie neben dem Projekt anlegen</translation>
    </message>
    <message>
        <source>Make a document of the text on the clipboard</source>
        <translation>Aus dem Text der Zwischenablage ein Dokument machen</translation>
    </message>
    <message>
        <source>Make copies of a project by itself: when it is opened, and as the work goes on.</source>
        <translation>Von selbst Kopien eines Projekts anlegen: beim Öffnen und während der Arbeit.</translation>
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
        <source>Making a copy</source>
        <translation>Kopie wird angelegt</translation>
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
        <source>Mark the place of the caret, to find it again</source>
        <translation>Die Stelle der Einfügemarke merken, um sie wiederzufinden</translation>
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
        <source>Merge</source>
        <translation>Überführen</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Labels zusammenführen</translation>
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
        <source>Merge “{label}” into another label</source>
        <translation>„{label}“ in ein anderes Label überführen</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Zusammenführungen</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation>Labels werden zusammengeführt</translation>
    </message>
    <message>
        <source>Minutes of work between two copies that are made by themselves.</source>
        <translation>Minuten Arbeit zwischen zwei Kopien, die von selbst angelegt werden.</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>Mehr Labels</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Move the attribute down (Alt+Down in the list)</source>
        <translation>Attribut nach unten (Alt+Herunter in der Liste)</translation>
    </message>
    <message>
        <source>Move the attribute up (Alt+Up in the list)</source>
        <translation>Attribut nach oben (Alt+Hoch in der Liste)</translation>
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
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>My status</source>
        <translation>Mein Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Name des Attributs</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Name des Labels</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>Name des neuen Labels</translation>
    </message>
    <message>
        <source>Name of the new label, then Enter</source>
        <translation>Name des neuen Labels, dann Enter</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Named before the suffix: report.anna.json</source>
        <translation>Vor der Endung genannt: report.anna.json</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Fast-Duplikate</translation>
    </message>
    <message>
        <source>Near-duplicates linked</source>
        <translation>Verknüpfte Fast-Duplikate</translation>
    </message>
    <message>
        <source>Near-duplicates linked together</source>
        <translation>Gemeinsam verknüpfte Fast-Duplikate</translation>
    </message>
    <message>
        <source>Near-duplicates unlinked</source>
        <translation>Getrennte Fast-Duplikate</translation>
    </message>
    <message>
        <source>Near-duplicates unlinked together</source>
        <translation>Gemeinsam getrennte Fast-Duplikate</translation>
    </message>
    <message>
        <source>Nearly the same as</source>
        <translation>Fast gleich wie</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Newest copies that stay; besides these the last one of each day stays for a week.</source>
        <translation>Neueste Kopien, die bleiben; dazu bleibt die letzte jedes Tages eine Woche lang.</translation>
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
        <source>Next &amp;unfinished document</source>
        <translation>Nächstes &amp;unerledigtes Dokument</translation>
    </message>
    <message>
        <source>Next annotation in the &amp;stack</source>
        <translation>Nächste Annotation im &amp;Stapel</translation>
    </message>
    <message>
        <source>Next bookmar&amp;k</source>
        <translation>Nächstes Leseze&amp;ichen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>Nächster Tipp</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Keine Aktion passt.</translation>
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
        <source>No blue (tritanopia)</source>
        <translation>Kein Blau (Tritanopie)</translation>
    </message>
    <message>
        <source>No bookmark holds these words.</source>
        <translation>Kein Lesezeichen enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No copy of {name} could be made in {folder}. {reason} Make room there, let the folder be written, or keep copies elsewhere with Save a copy.</source>
        <translation>Von {name} ließ sich in {folder} keine Kopie anlegen. {reason} Schaffen Sie dort Platz, erlauben Sie das Schreiben in den Ordner oder legen Sie Kopien mit „Kopie speichern“ woanders ab.</translation>
    </message>
    <message>
        <source>No document is called so.</source>
        <translation>Kein Dokument heißt so.</translation>
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
        <source>No documents are nearly the same.</source>
        <translation>Keine Dokumente sind fast gleich.</translation>
    </message>
    <message>
        <source>No documents yet. Import files ({files}), paste a text ({text}), or drop files here.</source>
        <translation>Noch keine Dokumente. Importieren Sie Dateien ({files}), fügen Sie einen Text ein ({text}) oder legen Sie Dateien hier ab.</translation>
    </message>
    <message>
        <source>No examples in this project yet</source>
        <translation>Noch keine Beispiele in diesem Projekt</translation>
    </message>
    <message>
        <source>No format matches.</source>
        <translation>Kein Format passt.</translation>
    </message>
    <message>
        <source>No green (deuteranopia)</source>
        <translation>Kein Grün (Deuteranopie)</translation>
    </message>
    <message>
        <source>No hits of this kind.</source>
        <translation>Keine Treffer dieser Art.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No label is called like that.</source>
        <translation>Kein Label heißt so.</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Keine Tipps mehr</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>No red (protanopia)</source>
        <translation>Kein Rot (Protanopie)</translation>
    </message>
    <message>
        <source>No setting matches. Clear the field to see all.</source>
        <translation>Keine Einstellung passt. Leeren Sie das Feld, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <source>Nobody takes it for another label.</source>
        <translation>Niemand verwechselt es mit einem anderen Label.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>labels</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Notes and attributes of %Ln relations are left out</source>
        <translation>
            <numerusform>Notiz und Attribute von %Ln Relation entfallen</numerusform>
            <numerusform>Notizen und Attribute von %Ln Relationen entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes written</source>
        <translation>Geschriebene Notizen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Keinem</translation>
    </message>
    <message>
        <source>Nothing differs from now.</source>
        <translation>Kein Unterschied zu jetzt.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found. A filter is on: {filters}</source>
        <translation>Nichts gefunden. Ein Filter ist an: {filters}</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one: wor*</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder einen Wortanfang: Wor*</translation>
    </message>
    <message>
        <source>Nothing is left: every document is done.</source>
        <translation>Nichts ist übrig: Jedes Dokument ist erledigt.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Nothing of yours differs from this point; what differs is the work of others.</source>
        <translation>Von Ihnen weicht nichts von diesem Stand ab; was abweicht, ist die Arbeit anderer.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Nichts wurde gezählt.</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>An diesem Tag wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was done that fits. Choose everybody and all labels to see more.</source>
        <translation>Es wurde nichts getan, was passt. Wählen Sie alle Annotatoren und alle Labels, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was linked with it.</source>
        <translation>Nichts wurde damit verknüpft.</translation>
    </message>
    <message>
        <source>Nothing: everything that you chose goes out.</source>
        <translation>Nichts: alles Gewählte geht hinaus.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Nummer des Absatzes</translation>
    </message>
    <message>
        <source>Objects with a field of text: each is a document</source>
        <translation>Objekte mit einem Textfeld: jedes ist ein Dokument</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>Olivgrün</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On annotations of which there is more to say, or on all</source>
        <translation>An Annotationen, zu denen es mehr zu sagen gibt, oder an allen</translation>
    </message>
    <message>
        <source>On the whole document</source>
        <translation>Zum ganzen Dokument</translation>
    </message>
    <message>
        <source>Once for each label</source>
        <translation>Einmal je Label</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Einer je Zeile</translation>
    </message>
    <message>
        <source>One annotation a row, with 40 characters around it; comes back to documents of the project</source>
        <translation>Eine Annotation je Zeile, mit 40 Zeichen ringsum; kommt zu Dokumenten des Projekts zurück</translation>
    </message>
    <message>
        <source>One document a row with its spans, for pandas, Polars, DuckDB and trainers</source>
        <translation>Ein Dokument je Zeile mit seinen Spans, für pandas, Polars, DuckDB und Trainingsprogramme</translation>
    </message>
    <message>
        <source>One text a line, for a project of sequence labelling or relations in doccano</source>
        <translation>Ein Text je Zeile, für ein Projekt mit Sequenz-Labels oder Relationen in doccano</translation>
    </message>
    <message>
        <source>One undo takes everything back.</source>
        <translation>Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>One, another…</source>
        <translation>Eines, ein anderes…</translation>
    </message>
    <message>
        <source>Onl&amp;y the text</source>
        <translation>N&amp;ur der Text</translation>
    </message>
    <message>
        <source>Only by annotator</source>
        <translation>Nur von Annotator</translation>
    </message>
    <message>
        <source>Only on its key</source>
        <translation>Nur auf seine Taste</translation>
    </message>
    <message>
        <source>Only the beginning was looked at.</source>
        <translation>Nur der Anfang wurde durchgesehen.</translation>
    </message>
    <message>
        <source>Only with label</source>
        <translation>Nur mit Label</translation>
    </message>
    <message>
        <source>Only with my status</source>
        <translation>Nur mit meinem Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a hit</comment>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln</source>
        <translation>
            <numerusform>Offen %Ln</numerusform>
            <numerusform>Offen %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a document by &amp;title…</source>
        <translation>Dokument nach &amp;Titel öffnen…</translation>
    </message>
    <message>
        <source>Open a document to see its annotations.</source>
        <translation>Öffnen Sie ein Dokument, um seine Annotationen zu sehen.</translation>
    </message>
    <message>
        <source>Open a document to see its history.</source>
        <translation>Öffnen Sie ein Dokument, um seinen Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Open a page of the web?</source>
        <translation>Eine Webseite öffnen?</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Öffnen Sie zuerst ein Projekt.</translation>
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
        <source>Open a project to see its history.</source>
        <translation>Öffnen Sie ein Projekt, um seinen Verlauf zu sehen.</translation>
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
        <source>Open again</source>
        <translation>Zurücknehmen</translation>
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
        <source>Open the document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Open the document before that is not done</source>
        <translation>Das vorherige unerledigte Dokument öffnen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open the next document of the list</source>
        <translation>Das nächste Dokument der Liste öffnen</translation>
    </message>
    <message>
        <source>Open the next document that is not done</source>
        <translation>Das nächste unerledigte Dokument öffnen</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Anderes öffnen</translation>
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
        <source>Open this document</source>
        <translation>Dieses Dokument öffnen</translation>
    </message>
    <message>
        <source>Open what it is nearly the same as</source>
        <translation>Öffnen, womit es fast gleich ist</translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>{name} in {folder} öffnen</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
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
        <source>Other colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Andere Formate</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>Anderes Label</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Andere Schritte</translation>
    </message>
    <message>
        <source>Outlet, author and what else documents say of themselves</source>
        <translation>Medium, Autor und was Dokumente sonst über sich sagen</translation>
    </message>
    <message>
        <source>Outlet…</source>
        <translation>Medium…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pairs of documents that are nearly the same</source>
        <translation>Dokumentpaare, die fast gleich sind</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Paragraph {number}, character {place} of the document</source>
        <translation>Absatz {number}, Zeichen {place} des Dokuments</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet is smaller and needs a library here; both load alike</source>
        <translation>Parquet ist kleiner und braucht hier eine Bibliothek; beide laden gleich</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of a file</source>
        <translation>Passwort einer Datei</translation>
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
        <source>Per 1,000 characters</source>
        <translation>Je 1.000 Zeichen</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Press the key that is to give this label; Backspace for none</source>
        <translation>Drücken Sie die Taste, die dieses Label geben soll; Rücktaste für keine</translation>
    </message>
    <message>
        <source>Press the new key, or Esc</source>
        <translation>Neue Taste drücken, oder Esc</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous bookma&amp;rk</source>
        <translation>Vorheriges Lese&amp;zeichen</translation>
    </message>
    <message>
        <source>Previous do&amp;cument</source>
        <translation>Vorheriges D&amp;okument</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Vorheriger Be&amp;reich</translation>
    </message>
    <message>
        <source>Previous un&amp;finished document</source>
        <translation>Vorheriges uner&amp;ledigtes Dokument</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Die Seite drucken</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Projects of programs for qualitative analysis: codes, codings, memos, users</source>
        <translation>Projekte von Programmen für qualitative Analyse: Codes, Codierungen, Memos, Nutzer</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Erschienen ab</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Erschienen bis</translation>
    </message>
    <message>
        <source>Published, as written</source>
        <translation>Erschienen, wie geschrieben</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Pur&amp;ge the document for good…</source>
        <translation>Dokument endgültig &amp;löschen…</translation>
    </message>
    <message>
        <source>Purge a document for good</source>
        <translation>Ein Dokument endgültig löschen</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Purge the document for good</source>
        <translation>Dokument endgültig löschen</translation>
    </message>
    <message>
        <source>Purging the document</source>
        <translation>Dokument wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Put all panels away, or bring them back</source>
        <translation>Alle Fenster wegräumen oder zurückholen</translation>
    </message>
    <message>
        <source>Put under the label before it ({key})</source>
        <translation>Unter das Label davor setzen ({key})</translation>
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
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>Re&amp;move the document</source>
        <translation>Dokument &amp;entfernen</translation>
    </message>
    <message>
        <source>Read again as…</source>
        <translation>Neu lesen als…</translation>
    </message>
    <message>
        <source>Read back, it is not what it should be:</source>
        <translation>Zurückgelesen ist es nicht, was es sein soll:</translation>
    </message>
    <message>
        <source>Read back, they are as they should be.</source>
        <translation>Zurückgelesen stimmen sie.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen mit</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu lesen</translation>
    </message>
    <message>
        <source>Read “{title}” again as {encoding}</source>
        <translation>„{title}“ als {encoding} neu lesen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading hits</source>
        <translation>Treffer werden gelesen</translation>
    </message>
    <message>
        <source>Reading the file again</source>
        <translation>Datei wird neu gelesen</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Reading the list of documents</source>
        <translation>Dokumentenliste wird gelesen</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the titles…</source>
        <translation>Titel werden gelesen…</translation>
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
        <source>Redo: {sentence}</source>
        <translation>Wiederholt: {sentence}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Regular copy</source>
        <translation>Reguläre Kopie</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject the hit and go on (R or Delete)</source>
        <translation>Treffer ablehnen und weiter (R oder Entf)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln</source>
        <translation>
            <numerusform>Abgelehnt %Ln</numerusform>
            <numerusform>Abgelehnt %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Relate “{quote}”: {type}</source>
        <translation>„{quote}“ verbinden: {type}</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>Relations ({count})</source>
        <translation>Relationen ({count})</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message numerus="yes">
        <source>Remarks (%Ln)</source>
        <translation>
            <numerusform>Bemerkungen (%Ln)</numerusform>
            <numerusform>Bemerkungen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a relation: {type}</source>
        <translation>Relation entfernen: {type}</translation>
    </message>
    <message>
        <source>Remove choices that are in use?</source>
        <translation>Benutzte Werte entfernen?</translation>
    </message>
    <message>
        <source>Remove the attribute (Delete in the list)</source>
        <translation>Attribut entfernen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Remove the attribute {attribute}?</source>
        <translation>Attribut {attribute} entfernen?</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation>Taste {key} entfernen</translation>
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
        <source>Remove {count} relations</source>
        <translation>{count} Relationen entfernen</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>{label} entfernen</translation>
    </message>
    <message>
        <source>Remove {label} from the document</source>
        <translation>{label} vom Dokument entfernen</translation>
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
        <source>Remove “{title}”?</source>
        <translation>„{title}“ entfernen?</translation>
    </message>
    <message>
        <source>Removing the document</source>
        <translation>Dokument wird entfernt</translation>
    </message>
    <message>
        <source>Rena&amp;me the project…</source>
        <translation>Projekt &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
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
        <source>Rename the project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Rename “{old}” to “{title}”</source>
        <translation>„{old}“ in „{title}“ umbenennen</translation>
    </message>
    <message>
        <source>Renaming the attribute</source>
        <translation>Attribut wird umbenannt</translation>
    </message>
    <message>
        <source>Reports and datasets</source>
        <translation>Berichte und Datensätze</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>Alle Tasten zurücksetzen?</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>Kopie wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Text mit Auszeichnung (RTF)</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Rechts nach links</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Start&amp;zahl</translation>
    </message>
    <message>
        <source>S&amp;hares</source>
        <translation>&amp;Anteile</translation>
    </message>
    <message>
        <source>S&amp;witch annotator…</source>
        <translation>Annotator wechse&amp;ln…</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>Zahlen speichern…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Say that these are nearly the same: a split keeps them on one side</source>
        <translation>Sagen, dass diese fast gleich sind: eine Teilung lässt sie auf einer Seite</translation>
    </message>
    <message>
        <source>Say that you are done with the document, or not yet</source>
        <translation>Sagen, dass Sie mit dem Dokument fertig sind oder noch nicht</translation>
    </message>
    <message>
        <source>Say what counts and what does not, and give examples.</source>
        <translation>Sagen Sie, was zählt und was nicht, und geben Sie Beispiele.</translation>
    </message>
    <message>
        <source>Say what the files' labels and annotators are called here. Nothing is brought in before you import.</source>
        <translation>Sagen Sie, wie die Labels und Annotatoren der Dateien hier heißen. Hereingeholt wird erst mit dem Import.</translation>
    </message>
    <message>
        <source>Say what the whole document is about, or how it is to be taken</source>
        <translation>Sagen, wovon das ganze Dokument handelt oder wie es zu nehmen ist</translation>
    </message>
    <message>
        <source>Say where else this document was found</source>
        <translation>Sagen, wo dieses Dokument noch gefunden wurde</translation>
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
        <source>Search all annotations…</source>
        <translation>In allen Annotationen suchen…</translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation>In allen Dokumenten suchen…</translation>
    </message>
    <message>
        <source>Search first, then label all hits: Ctrl+Shift+F searches the project, Ctrl+F the document.</source>
        <translation>Suchen Sie zuerst, dann markieren Sie alle Treffer: Strg+Umschalt+F durchsucht das Projekt, Strg+F das Dokument.</translation>
    </message>
    <message>
        <source>Search first: {all} finds words in the project, {here} in the document.</source>
        <translation>Suchen Sie zuerst: {all} findet Wörter im Projekt, {here} im Dokument.</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>Search the formats</source>
        <translation>Formate durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>See and edit where the document came from: address, publisher, dates, licence</source>
        <translation>Sehen und bearbeiten, woher das Dokument stammt: Adresse, Herausgeber, Daten, Lizenz</translation>
    </message>
    <message>
        <source>Seed of the division</source>
        <translation>Startzahl der Teilung</translation>
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
        <source>Select an annotation, or arm a label, to see its guideline.</source>
        <translation>Wählen Sie eine Annotation aus oder machen Sie ein Label bereit, um seinen Leitfaden zu sehen.</translation>
    </message>
    <message>
        <source>Select its text and press a label's key to make your own.</source>
        <translation>Wählen Sie den Text aus und drücken Sie die Taste eines Labels, um Ihre eigene anzulegen.</translation>
    </message>
    <message>
        <source>Select some words and press {key}: they are marked as {label}.</source>
        <translation>Wählen Sie ein paar Wörter aus und drücken Sie {key}: Sie werden als {label} markiert.</translation>
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
        <source>Select the words that belong to the annotation as well, then add them.</source>
        <translation>Wählen Sie die Wörter aus, die auch zur Annotation gehören, und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>Select words or an annotation first; then they are copied with title, outlet and date.</source>
        <translation>Wählen Sie zuerst Wörter oder eine Annotation aus; dann werden sie mit Titel, Medium und Datum kopiert.</translation>
    </message>
    <message>
        <source>Set or remo&amp;ve a bookmark</source>
        <translation>Lesezeichen setzen oder ent&amp;fernen</translation>
    </message>
    <message>
        <source>Set the certainty of what the document is labelled with</source>
        <translation>Die Sicherheit des Labels am Dokument setzen</translation>
    </message>
    <message>
        <source>Set the certainty of “{quote}”</source>
        <translation>Sicherheit von „{quote}“ festlegen</translation>
    </message>
    <message>
        <source>Set {attribute} of the document</source>
        <translation>{attribute} des Dokuments setzen</translation>
    </message>
    <message>
        <source>Set {attribute} of “{quote}”</source>
        <translation>{attribute} von „{quote}“ festlegen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings and themes of your own are kept in {folder}.</source>
        <translation>Einstellungen und eigene Farbschemata liegen in {folder}.</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Gestalt</translation>
    </message>
    <message>
        <source>Shares of the sets</source>
        <translation>Anteile der Teilmengen</translation>
    </message>
    <message>
        <source>Sheet of &amp;keys</source>
        <translation>&amp;Tastenübersicht</translation>
    </message>
    <message>
        <source>Sheets of documents, annotations, relations, entities and labels; comes back without loss</source>
        <translation>Blätter mit Dokumenten, Annotationen, Relationen, Entitäten und Labels; kommt ohne Verlust zurück</translation>
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
        <source>Should be said of every annotation</source>
        <translation>Sollte bei jeder Annotation angegeben werden</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <translation>Tipps &amp;zeigen</translation>
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
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show or hide the {panel} panel</source>
        <translation>Fenster {panel} zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the &amp;guideline</source>
        <translation>Leit&amp;faden zeigen</translation>
    </message>
    <message>
        <source>Show the document as it was</source>
        <translation>Das Dokument zeigen, wie es war</translation>
    </message>
    <message>
        <source>Show the document as it was after the chosen entry (Space)</source>
        <translation>Das Dokument zeigen, wie es nach dem gewählten Eintrag war (Leertaste)</translation>
    </message>
    <message>
        <source>Show the hit in its document; the keyboard stays here (Space)</source>
        <translation>Den Treffer in seinem Dokument zeigen; die Tastatur bleibt hier (Leertaste)</translation>
    </message>
    <message>
        <source>Show the tips for the first steps again</source>
        <translation>Die Tipps für die ersten Schritte wieder zeigen</translation>
    </message>
    <message>
        <source>Show what the label of the annotation, or the armed one, stands for, with examples</source>
        <translation>Zeigen, wofür das Label der Annotation oder das bereite steht, mit Beispielen</translation>
    </message>
    <message>
        <source>Show who did what when, and each document as it was</source>
        <translation>Zeigen, wer wann was getan hat, und jedes Dokument, wie es war</translation>
    </message>
    <message>
        <source>Show {panel}</source>
        <translation>{panel} zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Since then: %Ln differences</source>
        <translation>
            <numerusform>Seither: %Ln Unterschied</numerusform>
            <numerusform>Seither: %Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the document, and annotations in it</source>
        <translation>Größe des Dokuments und Annotationen darin</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Somebody &amp;new</source>
        <translation>Jemand &amp;Neues</translation>
    </message>
    <message>
        <source>Something is still being written: wait until it is done, or stop it.</source>
        <translation>Es wird noch etwas geschrieben: Warten Sie, bis es fertig ist, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is saved.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
        <source>Sound: {held}</source>
        <translation>In Ordnung: {held}</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>Sources of documents added</source>
        <translation>Hinzugefügte Quellen von Dokumenten</translation>
    </message>
    <message>
        <source>Sources of documents edited</source>
        <translation>Bearbeitete Quellen von Dokumenten</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>Span groups</source>
        <translation>Span-Gruppen</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
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
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
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
    <message numerus="yes">
        <source>Stopped: %Ln hits are labelled; one undo takes them back.</source>
        <translation>
            <numerusform>Angehalten: %Ln Treffer ist markiert; einmal „Rückgängig“ nimmt ihn zurück.</numerusform>
            <numerusform>Angehalten: %Ln Treffer sind markiert; einmal „Rückgängig“ nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Angehalten: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped: the project is as it was.</source>
        <translation>Angehalten: Das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>Stopped: what was changed before stays, and so does the label. Undo takes it back.</source>
        <translation>Angehalten: Was vorher geändert wurde, bleibt, ebenso das Label. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Sum up what was done on a day</source>
        <translation>Zusammenfassen, was an einem Tag getan wurde</translation>
    </message>
    <message>
        <source>Sum up what was done today, or on another day</source>
        <translation>Zusammenfassen, was heute oder an einem anderen Tag getan wurde</translation>
    </message>
    <message>
        <source>Summing up the day</source>
        <translation>Der Tag wird zusammengefasst</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Switch annotator</source>
        <translation>Annotator wechseln</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>TEI P5: one corpus, each text with stand-off annotations</source>
        <translation>TEI P5: ein Korpus, jeder Text mit Stand-off-Annotationen</translation>
    </message>
    <message>
        <source>Ta&amp;ke the fragment out</source>
        <translation>Frag&amp;ment herausnehmen</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tabelle (CSV, TSV)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Taguette database</source>
        <translation>Taguette-Datenbank</translation>
    </message>
    <message>
        <source>Take back the last thing you did, even yesterday's</source>
        <translation>Das Letzte zurücknehmen, was Sie getan haben, auch von gestern</translation>
    </message>
    <message>
        <source>Take back the work of others?</source>
        <translation>Die Arbeit anderer zurücknehmen?</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take out from under its label ({key})</source>
        <translation>Unter seinem Label herausnehmen ({key})</translation>
    </message>
    <message>
        <source>Take the decision back (U)</source>
        <translation>Entscheidung zurücknehmen (U)</translation>
    </message>
    <message>
        <source>Take the document out; Undo brings it back</source>
        <translation>Das Dokument herausnehmen; „Rückgängig“ bringt es zurück</translation>
    </message>
    <message>
        <source>Take the fragment at the caret out of the selected annotation</source>
        <translation>Das Fragment an der Einfügemarke aus der ausgewählten Annotation nehmen</translation>
    </message>
    <message>
        <source>Take the label off its key</source>
        <translation>Das Label von seiner Taste nehmen</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Die Verknüpfung entfernen</translation>
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
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back from: {actions}</source>
        <translation>Weggenommen von: {actions}</translation>
    </message>
    <message>
        <source>Tasks on texts, as Label Studio exports them</source>
        <translation>Aufgaben zu Texten, wie Label Studio sie exportiert</translation>
    </message>
    <message>
        <source>Tasks with spans and relations, as db-out writes them</source>
        <translation>Aufgaben mit Spans und Relationen, wie db-out sie schreibt</translation>
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
        <source>Text and title can't be the same column: choose another for one of them.</source>
        <translation>Text und Titel können nicht dieselbe Spalte sein: Wählen Sie für eins eine andere.</translation>
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
        <source>Text of the document as it was</source>
        <translation>Text des Dokuments, wie es war</translation>
    </message>
    <message>
        <source>Texts pasted</source>
        <translation>Eingefügte Texte</translation>
    </message>
    <message>
        <source>Texts with annotations of any layers and the types of these, as INCEpTION exports them</source>
        <translation>Texte mit Annotationen beliebiger Ebenen und deren Typen, wie INCEpTION sie exportiert</translation>
    </message>
    <message>
        <source>Texts with annotations of any layers, as INCEpTION, WebAnno and DKPro export them</source>
        <translation>Texte mit Annotationen beliebiger Ebenen, wie INCEpTION, WebAnno und DKPro sie exportieren</translation>
    </message>
    <message>
        <source>Texts with labels or relations, as doccano exports them</source>
        <translation>Texte mit Labels oder Relationen, wie doccano sie exportiert</translation>
    </message>
    <message>
        <source>Texts word by word with spans, relations and chains, as WebAnno and INCEpTION export them</source>
        <translation>Texte Wort für Wort mit Spans, Relationen und Ketten, wie WebAnno und INCEpTION sie exportieren</translation>
    </message>
    <message>
        <source>Texts, layers and tags for INCEpTION, with an XMI file for each annotator and document</source>
        <translation>Texte, Ebenen und Tags für INCEpTION, mit einer XMI-Datei je Annotator und Dokument</translation>
    </message>
    <message numerus="yes">
        <source>That %Ln documents replace older ones is left out</source>
        <translation>
            <numerusform>Dass %Ln Dokument ein älteres ersetzt, entfällt</numerusform>
            <numerusform>Dass %Ln Dokumente ältere ersetzen, entfällt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %Ln relations belong to one event is left out</source>
        <translation>
            <numerusform>Dass %Ln Relation zu einem Ereignis gehört, entfällt</numerusform>
            <numerusform>Dass %Ln Relationen zu einem Ereignis gehören, entfällt</numerusform>
        </translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>Passend zur Sprache</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. You can try %Ln more times.</source>
        <translation>
            <numerusform>Das war es nicht. Sie haben noch %Ln Versuch.</numerusform>
            <numerusform>Das war es nicht. Sie haben noch %Ln Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that the list shows</source>
        <comment>documents</comment>
        <translation>
            <numerusform>Das %Ln, das die Liste zeigt</numerusform>
            <numerusform>Die %Ln, die die Liste zeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations are still being counted: try again in a moment.</source>
        <translation>Die Annotationen werden noch gezählt: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The article of a saved web page</source>
        <translation>Der Artikel einer gespeicherten Webseite</translation>
    </message>
    <message>
        <source>The article of a web page saved as one file</source>
        <translation>Der Artikel einer als eine Datei gespeicherten Webseite</translation>
    </message>
    <message numerus="yes">
        <source>The blanks of %Ln texts are not kept as they are</source>
        <translation>
            <numerusform>Die Leerzeichen von %Ln Text bleiben nicht, wie sie sind</numerusform>
            <numerusform>Die Leerzeichen von %Ln Texten bleiben nicht, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>The body of a message, with sender and date</source>
        <translation>Der Text einer Nachricht, mit Absender und Datum</translation>
    </message>
    <message>
        <source>The calendar in which dates are shown beside the Gregorian one.</source>
        <translation>Der Kalender, in dem Daten neben dem gregorianischen gezeigt werden.</translation>
    </message>
    <message>
        <source>The chapters of an e-book as one text</source>
        <translation>Die Kapitel eines E-Buchs als ein Text</translation>
    </message>
    <message>
        <source>The colours of the whole window. A theme of your own is listed too.</source>
        <translation>Die Farben des ganzen Fensters. Ein eigenes Farbschema steht auch in der Liste.</translation>
    </message>
    <message>
        <source>The copy was checked and is in {file}: {held}.</source>
        <translation>Die Kopie wurde geprüft und liegt in {file}: {held}.</translation>
    </message>
    <message numerus="yes">
        <source>The cue words of %Ln relations are left out</source>
        <translation>
            <numerusform>Die Hinweiswörter von %Ln Relation entfallen</numerusform>
            <numerusform>Die Hinweiswörter von %Ln Relationen entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>The distance of lines. Below 100 there is room for two lines of marks under the text, not three.</source>
        <translation>Der Abstand der Zeilen. Unter 100 ist Platz für zwei Linien mit Markierungen unter dem Text, nicht für drei.</translation>
    </message>
    <message>
        <source>The document can't be opened: {why}</source>
        <translation>Das Dokument lässt sich nicht öffnen: {why}</translation>
    </message>
    <message>
        <source>The document is as it was on {point}. Undo takes that back.</source>
        <translation>Das Dokument hat wieder den Stand vom {point}. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>The document is labelled {words}</source>
        <translation>Das Dokument hat die Labels {words}</translation>
    </message>
    <message>
        <source>The document of this step is no longer in the project.</source>
        <translation>Das Dokument dieses Schritts ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The document that is open</source>
        <translation>Das offene Dokument</translation>
    </message>
    <message>
        <source>The documents are being indexed; this is done once.</source>
        <translation>Für die Dokumente wird ein Index erstellt; das geschieht einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; more come as you scroll</source>
        <translation>
            <numerusform>Der erste Treffer; mehr kommen beim Blättern</numerusform>
            <numerusform>Die ersten %Ln Treffer; mehr kommen beim Blättern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; {documents} have such</source>
        <translation>
            <numerusform>Der erste Treffer; {documents} mit solchen</numerusform>
            <numerusform>Die ersten %Ln Treffer; {documents} mit solchen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first document</source>
        <translation>Das erste Dokument</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the file:</source>
        <translation>Die ersten Zeilen, wie sie in der Datei stehen:</translation>
    </message>
    <message>
        <source>The first words of the text</source>
        <translation>Die ersten Wörter des Textes</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose another.</source>
        <translation>Der Ordner {folder} ist nicht da: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The guideline of {new} stays, that of {old} is lost.</source>
        <translation>Der Leitfaden von {new} bleibt, der von {old} geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>The ids that %Ln annotations have elsewhere are left out</source>
        <translation>
            <numerusform>Die fremde Kennung von %Ln Annotation entfällt</numerusform>
            <numerusform>Die fremden Kennungen von %Ln Annotationen entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>The label that remains</source>
        <translation>Das Label, das bleibt</translation>
    </message>
    <message>
        <source>The label “{label}” can't be changed here.</source>
        <translation>Das Label „{label}“ lässt sich hier nicht ändern.</translation>
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
        <source>The last step could not be written: {reason}</source>
        <translation>Der letzte Schritt ließ sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>The layout of the window can't be kept: {folder}: {why}.</source>
        <translation>Die Anordnung des Fensters lässt sich nicht behalten: {folder}: {why}.</translation>
    </message>
    <message>
        <source>The layout of the window is kept in {folder}.</source>
        <translation>Die Anordnung des Fensters liegt in {folder}.</translation>
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
        <source>The names of %Ln annotators are left out: all their work stands in one layer</source>
        <translation>
            <numerusform>Der Name von %Ln Annotator entfällt</numerusform>
            <numerusform>Die Namen von %Ln Annotatoren entfallen: alles steht in einer Ebene</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>Mitgelieferte</translation>
    </message>
    <message>
        <source>The project can be read; nothing can be changed.</source>
        <translation>Das Projekt lässt sich lesen; ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>The project can't be read: {reason}</source>
        <translation>Das Projekt lässt sich nicht lesen: {reason}</translation>
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
        <source>The project is called {name} now.</source>
        <translation>Das Projekt heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be brought in.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet: Es kann nichts hereingeholt werden.</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be changed.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet: Ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>The project is read-only: bookmarks can't be kept in it.</source>
        <translation>Das Projekt ist schreibgeschützt: Lesezeichen lassen sich darin nicht behalten.</translation>
    </message>
    <message>
        <source>The project no longer knows how long you worked in its documents.</source>
        <translation>Das Projekt weiß nicht mehr, wie lange Sie in seinen Dokumenten gearbeitet haben.</translation>
    </message>
    <message>
        <source>The quote was copied with its citation.</source>
        <translation>Das Zitat wurde mit Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>The relation is somebody else's: only who made it may take it away.</source>
        <translation>Die Relation gehört jemand anderem: Nur wer sie anlegte, darf sie entfernen.</translation>
    </message>
    <message>
        <source>The room between two paragraphs.</source>
        <translation>Der Abstand zwischen zwei Absätzen.</translation>
    </message>
    <message>
        <source>The same number divides in the same way again.</source>
        <translation>Dieselbe Zahl teilt wieder auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>The shares of the sets are two or three numbers, such as 80/10/10.</source>
        <translation>Die Anteile der Teilmengen sind zwei oder drei Zahlen, etwa 80/10/10.</translation>
    </message>
    <message>
        <source>The step after ({keys})</source>
        <translation>Der Schritt danach ({keys})</translation>
    </message>
    <message>
        <source>The step before ({keys})</source>
        <translation>Der Schritt davor ({keys})</translation>
    </message>
    <message>
        <source>The text of a LibreOffice document</source>
        <translation>Der Text eines LibreOffice-Dokuments</translation>
    </message>
    <message>
        <source>The text of a PDF, with its pages</source>
        <translation>Der Text einer PDF-Datei, mit ihren Seiten</translation>
    </message>
    <message>
        <source>The text of a Word document</source>
        <translation>Der Text eines Word-Dokuments</translation>
    </message>
    <message>
        <source>The text of an RTF document</source>
        <translation>Der Text eines RTF-Dokuments</translation>
    </message>
    <message>
        <source>The text of “{title}”, every annotation and note on it, and its words in the history are wiped out of the project file. Nothing brings them back, not even Undo. The project keeps a fingerprint of the text, by which the same text is kept out.</source>
        <translation>Der Text von „{title}“, jede Annotation und Notiz dazu und seine Wörter im Verlauf werden aus der Projektdatei getilgt. Nichts bringt sie zurück, auch „Rückgängig“ nicht. Das Projekt behält einen Fingerabdruck des Textes, der denselben Text künftig fernhält.</translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln documents are left out: they can be joined again from a copy of your own</source>
        <translation>
            <numerusform>Der Text von %Ln Dokument entfällt: er lässt sich aus einer eigenen Kopie ergänzen</numerusform>
            <numerusform>Die Texte von %Ln Dokumenten entfallen: sie lassen sich aus einer eigenen Kopie ergänzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The theme {file} can't be used: {why}.</source>
        <translation>Das Farbschema {file} lässt sich nicht verwenden: {why}.</translation>
    </message>
    <message>
        <source>The typeface of paragraphs in Persian, Arabic, Urdu and other languages of that script.</source>
        <translation>Die Schrift von Absätzen in Persisch, Arabisch, Urdu und anderen Sprachen dieser Schrift.</translation>
    </message>
    <message>
        <source>The typeface of the text you read.</source>
        <translation>Die Schrift des Textes, den Sie lesen.</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>Das ganze Dokument</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Themes of your own are files in {folder}.</source>
        <translation>Eigene Farbschemata sind Dateien in {folder}.</translation>
    </message>
    <message>
        <source>There are no copies of this project yet. Choose a file that is one.</source>
        <translation>Es gibt noch keine Kopien dieses Projekts. Wählen Sie eine Datei, die eine ist.</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>Es gibt noch keine Dokumente.</translation>
    </message>
    <message>
        <source>There are no labels.</source>
        <translation>Es gibt keine Labels.</translation>
    </message>
    <message>
        <source>There is no bookmark yet.</source>
        <translation>Es gibt noch kein Lesezeichen.</translation>
    </message>
    <message>
        <source>There is no document in the list.</source>
        <translation>In der Liste ist kein Dokument.</translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation>Es gibt kein anderes Label.</translation>
    </message>
    <message>
        <source>There is no theme “{name}”.</source>
        <translation>Es gibt kein Farbschema „{name}“.</translation>
    </message>
    <message>
        <source>These are of another type with {new}, so that values may not fit; they stay as they are: {names}.</source>
        <translation>Diese haben bei {new} einen anderen Typ, sodass Werte vielleicht nicht passen; sie bleiben, wie sie sind: {names}.</translation>
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
        <source>This copy can't be used: {reason}</source>
        <translation>Diese Kopie ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>This is no date that can be told; it is kept as it is.</source>
        <translation>Das ist kein erkennbares Datum; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This is not a key that the program can use.</source>
        <translation>Diese Taste kann das Programm nicht verwenden.</translation>
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
        <source>This step belongs to no document.</source>
        <translation>Dieser Schritt gehört zu keinem Dokument.</translation>
    </message>
    <message>
        <source>This step belongs to no document. Open one to see it as it was then.</source>
        <translation>Dieser Schritt gehört zu keinem Dokument. Öffnen Sie eines, um es zu sehen, wie es damals war.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time between copies</source>
        <translation>Zeit zwischen Kopien</translation>
    </message>
    <message>
        <source>Time in documents: {time}</source>
        <translation>Zeit in Dokumenten: {time}</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Tips can be shown again from the Help menu</source>
        <translation>Tipps lassen sich über das Menü „Hilfe“ wieder zeigen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too little has been done to say how long that takes: mark at least %Ln documents as done.</source>
        <translation>
            <numerusform>Es ist zu wenig getan, um zu sagen, wie lange das dauert: Markieren Sie mindestens %Ln Dokument als erledigt.</numerusform>
            <numerusform>Es ist zu wenig getan, um zu sagen, wie lange das dauert: Markieren Sie mindestens %Ln Dokumente als erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little is known of the time that documents take.</source>
        <translation>Es ist zu wenig darüber bekannt, wie lange Dokumente dauern.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type a number from 1 to {last}.</source>
        <translation>Geben Sie eine Zahl von 1 bis {last} ein.</translation>
    </message>
    <message>
        <source>Type an action; @ finds documents, # bookmarks</source>
        <translation>Aktion eingeben; @ findet Dokumente, # Lesezeichen</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>Typ des Attributs</translation>
    </message>
    <message>
        <source>Type to find a label…</source>
        <translation>Tippen, um ein Label zu finden…</translation>
    </message>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>UIMA JSON CAS</source>
        <translation>UIMA JSON CAS</translation>
    </message>
    <message>
        <source>UTF-16 units, as JavaScript and Java count</source>
        <translation>UTF-16-Einheiten, wie JavaScript und Java zählen</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {sentence}</source>
        <translation>Zurückgenommen: {sentence}</translation>
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
        <source>Unicode characters, as Python counts</source>
        <translation>Unicode-Zeichen, wie Python zählt</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Unlink from {title}</source>
        <translation>Von {title} trennen</translation>
    </message>
    <message>
        <source>Unlink {count} pairs of documents</source>
        <translation>{count} Dokumentpaare trennen</translation>
    </message>
    <message>
        <source>Unlink “{title}” from “{other}”</source>
        <translation>„{title}“ von „{other}“ trennen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Version and where things are kept</source>
        <translation>Version und wo was liegt</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Gewellt</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Was von jetzt abweicht</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>What is in already stays in; the rest can be imported again.</source>
        <translation>Was schon da ist, bleibt; der Rest kann erneut importiert werden.</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was noch bleibt</translation>
    </message>
    <message>
        <source>What is left out is in {file}.</source>
        <translation>Was entfällt, steht in {file}.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>What is said of the label</source>
        <translation>Angaben zum Label</translation>
    </message>
    <message>
        <source>What it means, and when to choose what</source>
        <translation>Was es bedeutet und wann was zu wählen ist</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Was Menschen lesen</translation>
    </message>
    <message>
        <source>What the format can't carry</source>
        <translation>Was das Format nicht fasst</translation>
    </message>
    <message>
        <source>What the labels and types of relation stand for, with counts and examples</source>
        <translation>Wofür die Labels und Relationstypen stehen, mit Zahlen und Beispielen</translation>
    </message>
    <message>
        <source>What the value is called in the dataset; values that were given go along</source>
        <translation>Wie der Wert im Datensatz heißt; vergebene Werte gehen mit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was done on the day</source>
        <translation>Was an dem Tag getan wurde</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What you mark from now on carries this name, and Undo takes back what was done under it. What is there already keeps the name that it has. The project remembers the choice.</source>
        <translation>Was Sie von nun an markieren, trägt diesen Namen, und „Rückgängig“ nimmt zurück, was unter ihm getan wurde. Was schon da ist, behält seinen Namen. Das Projekt merkt sich die Wahl.</translation>
    </message>
    <message>
        <source>Whatever their status</source>
        <translation>Mit jedem Status</translation>
    </message>
    <message numerus="yes">
        <source>When %Ln annotations were made is left out</source>
        <translation>
            <numerusform>Wann %Ln Annotation entstand, entfällt</numerusform>
            <numerusform>Wann %Ln Annotationen entstanden, entfällt</numerusform>
        </translation>
    </message>
    <message>
        <source>When the guideline of a label is shown as you use it: always, once for each label while a project is open, or only on its key.</source>
        <translation>Wann der Leitfaden eines Labels beim Benutzen gezeigt wird: immer, einmal je Label, solange ein Projekt offen ist, oder nur auf seine Taste hin.</translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln documents came from is left out</source>
        <translation>
            <numerusform>Die Herkunft von %Ln Dokument entfällt</numerusform>
            <numerusform>Die Herkunft von %Ln Dokumenten entfällt</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>Wo ist {file}?</translation>
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
        <source>Where somebody has put both on the same words, one annotation remains, with both notes.</source>
        <translation>Wo jemand beide auf dieselben Wörter gesetzt hat, bleibt eine Annotation mit beiden Notizen.</translation>
    </message>
    <message>
        <source>Where the caret is. Characters are counted from 0, as in the dataset.</source>
        <translation>Wo die Einfügemarke steht. Zeichen werden von 0 an gezählt, wie im Datensatz.</translation>
    </message>
    <message>
        <source>Where the document came from</source>
        <translation>Woher das Dokument stammt</translation>
    </message>
    <message>
        <source>Whether the caret blinks and panels and menus slide. Reduced, nothing moves by itself.</source>
        <translation>Ob die Einfügemarke blinkt und Fenster und Menüs gleiten. Reduziert bewegt sich nichts von selbst.</translation>
    </message>
    <message>
        <source>Whether the longest of overlapping annotations become doc.ents, for ner</source>
        <translation>Ob die längsten überlappender Annotationen zu doc.ents werden, für ner</translation>
    </message>
    <message>
        <source>Which project shall be what the copy is?</source>
        <translation>Welches Projekt soll werden, was die Kopie ist?</translation>
    </message>
    <message>
        <source>Whoever imports</source>
        <translation>Wer importiert</translation>
    </message>
    <message>
        <source>Whose name the file has</source>
        <translation>Wessen Namen die Datei trägt</translation>
    </message>
    <message>
        <source>Whose name the folder has</source>
        <translation>Wessen Namen der Ordner trägt</translation>
    </message>
    <message>
        <source>Whose the annotations are in Label Studio; with e-mail the names must be addresses of its users</source>
        <translation>Wem die Annotationen in Label Studio gehören; bei E-Mail müssen die Namen Adressen seiner Nutzer sein</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Why this label, what is unsure…</source>
        <translation>Warum dieses Label, was ist unsicher…</translation>
    </message>
    <message>
        <source>Wipe the document out of the project file</source>
        <translation>Das Dokument aus der Projektdatei tilgen</translation>
    </message>
    <message>
        <source>With it go {annotations} by {annotators}.</source>
        <translation>Mit ihm gehen {annotations} von {annotators}.</translation>
    </message>
    <message>
        <source>With words of the texts</source>
        <translation>Mit Wörtern der Texte</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Ohne Verlust</translation>
    </message>
    <message>
        <source>Without them it has offsets and hashes, for texts that may not be handed on.</source>
        <translation>Ohne sie hat es Offsets und Hashes, für Texte, die man nicht weitergeben darf.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in ten columns with entities, for linguists' tools</source>
        <translation>Wörter in zehn Spalten mit Entitäten, für Werkzeuge der Linguistik</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work in the background is writing to the project.</source>
        <translation>Im Hintergrund wird gerade ins Projekt geschrieben.</translation>
    </message>
    <message>
        <source>Write a checked copy of the project to a file of its own</source>
        <translation>Eine geprüfte Kopie des Projekts in eine eigene Datei schreiben</translation>
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
        <source>Write the password, or leave the file out.</source>
        <translation>Schreiben Sie das Passwort oder lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gestern, {day}</translation>
    </message>
    <message>
        <source>You annotate as {name}.</source>
        <translation>Sie annotieren als {name}.</translation>
    </message>
    <message>
        <source>You can also drop text files, saved web pages or a project anywhere on this window.</source>
        <translation>Sie können auch Textdateien, gespeicherte Webseiten oder ein Projekt irgendwo auf diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed.</source>
        <translation>Sie können es solange lesen; ändern lässt sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the end: these are the first %Ln hits.</source>
        <translation>
            <numerusform>Sie haben vor dem Ende angehalten: Das ist der erste Treffer.</numerusform>
            <numerusform>Sie haben vor dem Ende angehalten: Das sind die ersten %Ln Treffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were nowhere after this place.</source>
        <translation>Nach dieser Stelle waren Sie nirgends.</translation>
    </message>
    <message>
        <source>You were nowhere before this place.</source>
        <translation>Vor dieser Stelle waren Sie nirgends.</translation>
    </message>
    <message>
        <source>You work as {name} now.</source>
        <translation>Sie arbeiten jetzt als {name}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
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
        <source>added since</source>
        <translation>seither hinzugefügt</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>an unknown type</source>
        <translation>unbekannter Typ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>brat</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed since: {what}</source>
        <translation>seither geändert: {what}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>characters {place}</source>
        <translation>Zeichen {place}</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>given already</source>
        <translation>schon vergeben</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>importing user</source>
        <translation>wer importiert</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>in %Ln Teil</numerusform>
            <numerusform>in %Ln Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>it must be a list of keys</source>
        <translation>es muss eine Liste von Tasten sein</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längste</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation>Notiz „{note}“</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>now {what}</source>
        <translation>jetzt {what}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>open a document first</source>
        <translation>zuerst ein Dokument öffnen</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>zuerst ein Projekt öffnen</translation>
    </message>
    <message>
        <source>re3d</source>
        <translation>re3d</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>seither entfernt</translation>
    </message>
    <message>
        <source>schema.org Claim</source>
        <translation>schema.org-Claim</translation>
    </message>
    <message>
        <source>select an annotation first</source>
        <translation>zuerst eine Annotation auswählen</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the project is read-only</source>
        <translation>das Projekt ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>das ganze Dokument</translation>
    </message>
    <message>
        <source>time of the last change</source>
        <translation>Zeit der letzten Änderung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>unbekanntes Label</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>where needed</source>
        <translation>wo nötig</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{action} in {file} has its usual keys: {reason}</source>
        <translation>{action} in {file} hat die üblichen Tasten: {reason}</translation>
    </message>
    <message>
        <source>{address}

Your browser opens it.</source>
        <translation>{address}

Ihr Browser öffnet sie.</translation>
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
        <source>{count} ({percent} %)</source>
        <translation>{count} ({percent} %)</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{density} annotations per 1,000 characters</source>
        <translation>{density} Annotationen je 1.000 Zeichen</translation>
    </message>
    <message>
        <source>{documents} with {annotations} are in {file}.</source>
        <translation>{documents} mit {annotations} in {file}.</translation>
    </message>
    <message>
        <source>{documents}, {annotations}</source>
        <translation>{documents}, {annotations}</translation>
    </message>
    <message>
        <source>{fault} The theme of the system is shown instead.</source>
        <translation>{fault} Stattdessen wird das Farbschema des Systems gezeigt.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} can't be written: choose another place.</source>
        <translation>{file} lässt sich nicht schreiben: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another name.</source>
        <translation>{file} gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is broken and was left as it is: repair it or delete it first.</source>
        <translation>{file} ist beschädigt und blieb, wie sie ist: Reparieren oder löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <translation>{file} wird gerade verwendet</translation>
    </message>
    <message>
        <source>{file} is not the file that this document was read from, or it was changed since.</source>
        <translation>{file} ist nicht die Datei, aus der dieses Dokument gelesen wurde, oder wurde seither geändert.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} label the selection</source>
        <translation>{keys} geben der Auswahl ein Label</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} gehört zu „{action}“.</translation>
    </message>
    <message>
        <source>{key} goes to the next annotation, with Shift to the one before.</source>
        <translation>{key} geht zur nächsten Annotation, mit Umschalt zur vorherigen.</translation>
    </message>
    <message>
        <source>{key} is its key already.</source>
        <translation>{key} ist schon ihre Taste.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{key} is needed for editing text.</source>
        <translation>{key} wird zum Bearbeiten von Text gebraucht.</translation>
    </message>
    <message>
        <source>{key} is needed in fields and lists; this action holds everywhere.</source>
        <translation>{key} wird in Feldern und Listen gebraucht; diese Aktion gilt überall.</translation>
    </message>
    <message>
        <source>{key} is used twice</source>
        <translation>{key} ist doppelt belegt</translation>
    </message>
    <message>
        <source>{key} lists everything that can be done: type a word of it.</source>
        <translation>{key} zeigt alles, was sich tun lässt: Tippen Sie ein Wort davon.</translation>
    </message>
    <message>
        <source>{key} marks as “{label}” in this project.</source>
        <translation>{key} markiert in diesem Projekt als „{label}“.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text and in lists.</source>
        <translation>{key} bewegt die Einfügemarke im Text und in Listen.</translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation>{key} öffnet ein Menü.</translation>
    </message>
    <message>
        <source>{key} opens the help, with all keys.</source>
        <translation>{key} öffnet die Hilfe mit allen Tasten.</translation>
    </message>
    <message>
        <source>{key} types text in fields; hold Ctrl or Alt as well, or take a key such as F8.</source>
        <translation>{key} schreibt Text in Felder; halten Sie auch Strg oder Alt, oder nehmen Sie eine Taste wie F8.</translation>
    </message>
    <message>
        <source>{kinds}: {parts}.</source>
        <translation>{kinds}: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %Ln more</source>
        <translation>
            <numerusform>{labels} und %Ln weiteres</numerusform>
            <numerusform>{labels} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} ({key})</source>
        <translation>{label} ({key})</translation>
    </message>
    <message>
        <source>{label} · {annotator}</source>
        <translation>{label} · {annotator}</translation>
    </message>
    <message>
        <source>{label}: {said}</source>
        <translation>{label}: {said}</translation>
    </message>
    <message>
        <source>{measure} by {what}</source>
        <translation>{measure} je {what}</translation>
    </message>
    <message>
        <source>{menu}, continued</source>
        <translation>{menu}, Fortsetzung</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (nicht da)</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name} is called</source>
        <translation>{name} heißt</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <comment>a set and how many documents are in it</comment>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{new} gets more choices for: {names}.</source>
        <translation>{new} bekommt mehr Werte für: {names}.</translation>
    </message>
    <message>
        <source>{new} gets the guideline of {old}.</source>
        <translation>{new} bekommt den Leitfaden von {old}.</translation>
    </message>
    <message>
        <source>{new} gets these attributes: {names}.</source>
        <translation>{new} bekommt diese Attribute: {names}.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{project} is what the copy was.</source>
        <translation>{project} ist jetzt, was die Kopie war.</translation>
    </message>
    <message>
        <source>{project} is what the copy was. What it was is kept as {aside}.</source>
        <translation>{project} ist jetzt, was die Kopie war. Was es vorher war, liegt als {aside} bereit.</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the dark page</source>
        <translation>{ratio} zu 1 auf der dunklen Seite</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the dark page, in a shade of its own</source>
        <translation>{ratio} zu 1 auf der dunklen Seite, in eigenem Ton</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the light page</source>
        <translation>{ratio} zu 1 auf der hellen Seite</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the light page, in a darker shade</source>
        <translation>{ratio} zu 1 auf der hellen Seite, in dunklerem Ton</translation>
    </message>
    <message>
        <source>{relation}, from: {other}</source>
        <comment>a relation that leads here</comment>
        <translation>{relation}, von: {other}</translation>
    </message>
    <message>
        <source>{relation}: {other}</source>
        <comment>a relation that begins here</comment>
        <translation>{relation}: {other}</translation>
    </message>
    <message>
        <source>{sentence} ({changes} steps)</source>
        <translation>{sentence} ({changes} Schritte)</translation>
    </message>
    <message>
        <source>{sentence}: {examples}</source>
        <translation>{sentence}: {examples}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
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
        <source>{sign}
{label} on the whole document, {name}</source>
        <translation>{sign}
{label} für das ganze Dokument, {name}</translation>
    </message>
    <message>
        <source>{sign}
{label} “{quote}”, {name}</source>
        <translation>{sign}
{label} „{quote}“, {name}</translation>
    </message>
    <message>
        <source>{state}, overlaps one</source>
        <translation>{state}, überlappt</translation>
    </message>
    <message>
        <source>{title} — as it was</source>
        <translation>{title} — früherer Stand</translation>
    </message>
    <message>
        <source>{title}. {values}</source>
        <translation>{title}. {values}</translation>
    </message>
    <message>
        <source>{title}: nothing to show</source>
        <translation>{title}: nichts zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{title}: the %Ln greatest</source>
        <translation>
            <numerusform>{title}: nur das größte</numerusform>
            <numerusform>{title}: die %Ln größten</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {note}</source>
        <translation>{title}: {note}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>“{file}” opens with a password only. It is used to read the file and kept nowhere.</source>
        <translation>„{file}“ öffnet sich nur mit einem Passwort. Es dient zum Lesen der Datei und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>“{title}” as it was on {point}</source>
        <translation>„{title}“ mit Stand vom {point}</translation>
    </message>
    <message>
        <source>“{title}” is gone for good, here and from the copies beside the project.</source>
        <translation>„{title}“ ist endgültig gelöscht, hier und in den Kopien neben dem Projekt.</translation>
    </message>
    <message>
        <source>“{title}” is gone for good.</source>
        <translation>„{title}“ ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>“{title}” is gone for good. No new copy could be made, so the old ones stay.</source>
        <translation>„{title}“ ist endgültig gelöscht. Eine neue Kopie ließ sich nicht anlegen, deshalb bleiben die alten.</translation>
    </message>
    <message>
        <source>“{title}” is gone for good. These copies still hold it: delete them by hand.</source>
        <translation>„{title}“ ist endgültig gelöscht. Diese Kopien enthalten es noch: Löschen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>“{title}” was not in the project at this point</source>
        <translation>„{title}“ war zu diesem Zeitpunkt nicht im Projekt</translation>
    </message>
    <message>
        <source>“{title}” was removed. Undo brings it back.</source>
        <translation>„{title}“ wurde entfernt. „Rückgängig“ bringt es zurück.</translation>
    </message>
</context>
</TS>
