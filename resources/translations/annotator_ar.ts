<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>    {annotator}: {gone} would go, {back} would come back, {changed} would change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted hits have not been labelled yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have a value. They keep it, and show it again when an attribute with the same key is added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have it. What should become of them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations of this document do not fit its text; they were left as they are.</source>
        <translation>
            <numerusform>كل تعليقات هذا المستند توافق نصه.</numerusform>
            <numerusform>تعليق واحد في هذا المستند لا يوافق نصه؛ تُرك كما هو.</numerusform>
            <numerusform>تعليقان في هذا المستند لا يوافقان نصه؛ تُركا كما هما.</numerusform>
            <numerusform>%Ln تعليقات في هذا المستند لا توافق نصه؛ تُركت كما هي.</numerusform>
            <numerusform>%Ln تعليقًا في هذا المستند لا توافق نصه؛ تُركت كما هي.</numerusform>
            <numerusform>%Ln تعليق في هذا المستند لا توافق نصه؛ تُركت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations of {old} get the label {new}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were on the same words and became one each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would change back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would come back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotators</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes can't be read by this version; they stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of the project are not in the copy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies beside the project hold it too:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>قُرئ كل شيء.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%Ln مستندات</numerusform>
            <numerusform>%Ln مستندًا</numerusform>
            <numerusform>%Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents are left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents worked on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would change back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would come back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>documents</comment>
        <translation>
            <numerusform>لا منجز</numerusform>
            <numerusform>واحد منجز</numerusform>
            <numerusform>اثنان منجزان</numerusform>
            <numerusform>%Ln منجزة</numerusform>
            <numerusform>%Ln منجزًا</numerusform>
            <numerusform>%Ln منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragments: {spans}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits are labelled; one undo takes all of it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits are still open; what you rejected is not kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits in {documents}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are in {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would change back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would come back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the differences are the work of other annotators, which would be taken back too. Undo brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purged documents would come back: purge them again afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;حول Annotator</translation>
    </message>
    <message>
        <source>&amp;Add the selection to the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>ت&amp;عليق</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation>ال&amp;يقين</translation>
    </message>
    <message>
        <source>&amp;Check the project file</source>
        <translation>&amp;فحص ملف المشروع</translation>
    </message>
    <message>
        <source>&amp;Choose a label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete the annotation</source>
        <translation>&amp;حذف التعليق</translation>
    </message>
    <message>
        <source>&amp;Delete these copies, and make a new one without the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Export the label set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;الملف</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Forget my times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a label set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Label all hits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>إ&amp;فلات</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>التعليق ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>الم&amp;لاحظة</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>&amp;Paragraph, 1 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as a new document…</source>
        <translation>&amp;لصق كمستند جديد…</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>التعليق ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;مشروع</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;إعادة: {what}</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;تراجع: {what}</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>+ Label the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;day’s work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was made and checked: {name}, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was made: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day’s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day’s work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document done took {each}, half of them less and half more; at that the rest takes {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation>ملف ينتهي بـ ‎.annotator</translation>
    </message>
    <message>
        <source>A label of the whole document has no fragments: delete it to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that nobody here has yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is called as its file is. The file stays in {folder}; its copies get the new name too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is one file that holds your documents and everything you mark in them.</source>
        <translation>المشروع ملف واحد يضم مستنداتك وكل ما تضع عليه علامة فيها.</translation>
    </message>
    <message>
        <source>A short report, half annotated: try everything here</source>
        <translation>تقرير قصير نصفه معلَّق عليه: جرّب كل شيء هنا</translation>
    </message>
    <message>
        <source>A text here has at most {most} characters; what you paste has {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttributes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all that are open (Ctrl+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the hit and go on (A or Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label (Ins or Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an attribute (Ins in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the annotator {name}</source>
        <translation>إضافة المعلِّق {name}</translation>
    </message>
    <message>
        <source>Add the label {label}</source>
        <translation>إضافة الوسم {label}</translation>
    </message>
    <message>
        <source>Add “{part}” to {label}</source>
        <translation>إضافة «{part}» إلى {label}</translation>
    </message>
    <message>
        <source>Add, change, order, merge and delete labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {step} ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>documents</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>labels</comment>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All actions get the keys that they have from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents of the list are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>All keys as they are now, to be read and printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, one document a line; comes back without loss</source>
        <translation>كل شيء، مستند في كل سطر؛ يعود دون نقص</translation>
    </message>
    <message>
        <source>All other documents of the list are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that you did is on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words are wanted, in whatever spelling.

“in quotes”: a phrase
wor*: a beginning
AND, OR, NOT and parentheses
NEAR(one other, 8): close by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must stand in an annotation: in its label, quote, note or attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Already labelled %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also take back the work of others (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An import is still running: wait for it, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Annotations added</source>
        <translation>تعليقات أُضيفت</translation>
    </message>
    <message>
        <source>Annotations changed otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations given another label</source>
        <translation>تعليقات غُيّر وسمها</translation>
    </message>
    <message>
        <source>Annotations have these choices: {choices}. They keep what they say, but it is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of this day that still stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations removed</source>
        <translation>تعليقات أُزيلت</translation>
    </message>
    <message>
        <source>Annotations removed together</source>
        <translation>تعليقات أُزيلت معًا</translation>
    </message>
    <message>
        <source>Annotations with this label, by this annotator, in documents of which the rest is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator JSONL</source>
        <translation>Annotator JSONL</translation>
    </message>
    <message>
        <source>Annotator projects</source>
        <translation>مشاريع Annotator</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import is still running: wait for it, or stop it first.</source>
        <translation>ما زال استيراد آخر جاريًا: انتظره أو أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As seen with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are now. Every action is found in the menus and in the command palette, with a key or without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At the recent pace of {pace} documents a working day that takes %Ln working days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes that both have keep their values: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to having no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book&amp;marks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound the search by label, annotator, status, date, outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries moved</source>
        <translation>حدود نُقلت</translation>
    </message>
    <message>
        <source>Bring in a folder with all below it</source>
        <translation>إدخال مجلد بكل ما فيه</translation>
    </message>
    <message>
        <source>Bring in texts, saved pages or datasets</source>
        <translation>إدخال نصوص أو صفحات محفوظة أو مجموعات بيانات</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>a column of annotators</comment>
        <translation>المعلِّق</translation>
    </message>
    <message>
        <source>By an unknown annotator</source>
        <translation>بقلم معلِّق مجهول</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>بقلم {name}</translation>
    </message>
    <message>
        <source>Can't be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainties set</source>
        <translation>درجات يقين حُدّدت</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>Change the attributes of {label}</source>
        <translation>تغيير سمات {label}</translation>
    </message>
    <message>
        <source>Change the keys of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the look of {label}</source>
        <translation>تغيير مظهر {label}</translation>
    </message>
    <message>
        <source>Change the order of the labels</source>
        <translation>تغيير ترتيب الوسوم</translation>
    </message>
    <message>
        <source>Change to {label}</source>
        <translation>تغيير إلى {label}</translation>
    </message>
    <message>
        <source>Change “{quote}” from {old} to {label}</source>
        <translation>تغيير «{quote}» من {old} إلى {label}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that one document may have; longer files are refused at import.</source>
        <translation>عدد الأحرف المسموح به في المستند الواحد؛ تُرفض الملفات الأطول عند الاستيراد.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>جارٍ فحص المشروع</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for the project.</source>
        <translation>اختر ملفًا للمشروع.</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among all labels (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list of documents, or bring some in: text files, web pages saved from a browser, datasets in JSONL. You can drop files and folders here.</source>
        <translation>اختر مستندًا من القائمة أو أدخل مستندات: ملفات نصية، صفحات ويب محفوظة من المتصفح، مجموعات بيانات JSONL. يمكنك إفلات الملفات والمجلدات هنا.</translation>
    </message>
    <message>
        <source>Choose somebody, or write the name of somebody new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what {name} shall be again. What it is now is kept beside it first, as “{aside}” with the date, so that you can go back to it in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it is kept and the name you annotate under</source>
        <translation>اختر مكان حفظه والاسم الذي تعلّق به</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Claims, actors, figures and sources in reports, as a labeled dataset.</source>
        <translation>الادعاءات والفاعلون والأرقام والمصادر في التقارير، كمجموعة بيانات موسومة.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {attribute} of “{quote}”</source>
        <translation>مسح {attribute} من «{quote}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Close (%Ln more)</source>
        <translation>
            <numerusform>إغلاق</numerusform>
            <numerusform>إغلاق (رسالة أخرى)</numerusform>
            <numerusform>إغلاق (رسالتان أخريان)</numerusform>
            <numerusform>إغلاق (%Ln رسائل أخرى)</numerusform>
            <numerusform>إغلاق (%Ln رسالة أخرى)</numerusform>
            <numerusform>إغلاق (%Ln رسالة أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Close the project; everything is saved</source>
        <translation>إغلاق المشروع؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>إغلاق النافذة؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Collecting the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting the hits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour as # and six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that hold the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>نسخ الاقتباس</translation>
    </message>
    <message>
        <source>Copy the quote with title, outlet, date and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text, or the quote of the selected annotation</source>
        <translation>نسخ النص المحدد، أو اقتباس التعليق المحدد</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count how long you work in each document, for the statistics. It is kept in the project file only, and told to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count labels, annotators, documents and days; see what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted at {time}; changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts: …
Does not count: …
Example: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the label (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the label {label}</source>
        <translation>حذف الوسم {label}</translation>
    </message>
    <message>
        <source>Delete the label “{label}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what the project knows of the time you spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of the paragraph in which the caret is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Do not warn here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Documents changed otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in which somebody used this label, in which this annotator marked anything, and of which the rest is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents marked with a status</source>
        <translation>مستندات وُضعت لها حالة</translation>
    </message>
    <message>
        <source>Documents purged</source>
        <translation>مستندات مُحيت نهائيًا</translation>
    </message>
    <message>
        <source>Documents removed</source>
        <translation>مستندات أُزيلت</translation>
    </message>
    <message>
        <source>Documents removed together</source>
        <translation>مستندات أُزيلت معًا</translation>
    </message>
    <message>
        <source>Documents renamed</source>
        <translation>مستندات غُيّر اسمها</translation>
    </message>
    <message>
        <source>Documents taken back to an earlier point</source>
        <translation>مستندات أُعيدت إلى وقت سابق</translation>
    </message>
    <message>
        <source>Documents, annotations and labels are the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>جارٍ الإعادة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>تحرير ال&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Edit the guideline of {label}</source>
        <translation>تحرير إرشادات {label}</translation>
    </message>
    <message>
        <source>Edit the note on “{quote}”</source>
        <translation>تحرير ملاحظة «{quote}»</translation>
    </message>
    <message>
        <source>Empty the filter first: a label is moved among all labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves fields and windows everywhere, so it stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the labeled dataset</source>
        <translation>تصدير مجموعة البيانات الموسومة</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Figure that the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>Files that you exported, and copies elsewhere, are not reached: look after them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter actions and keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter annotations…</source>
        <translation>تصفية التعليقات…</translation>
    </message>
    <message>
        <source>Filter documents…</source>
        <translation>تصفية المستندات…</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filters (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>النتيجة ال&amp;لاحقة</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Find a bookmark by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a document by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a label by typing, and use it as its key would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and do any action by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>بحث في هذا المستند</translation>
    </message>
    <message>
        <source>Find in this document, in whatever spelling</source>
        <translation>بحث في هذا المستند بأي إملاء</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>البحث عن كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Find words in all documents of the project</source>
        <translation>البحث عن كلمات في جميع مستندات المشروع</translation>
    </message>
    <message>
        <source>First step {first}, last step {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget your times?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From character {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a label to the whole document, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its annotations to another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the annotation another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the project and its copies another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them another label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy, after a look at what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were before you jumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again to where you came back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the hits and label those that you accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the hits of a search and label those you accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a paragraph by the number in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to para&amp;graph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the bookmark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>Go to the next bookmark of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>الانتقال إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Go to {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Highlight claims, actors, figures and sources in reports, and take a labeled dataset home.</source>
        <translation>ميّز الادعاءات والفاعلين والأرقام والمصادر في التقارير، واخرج بمجموعة بيانات موسومة.</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجري</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of which documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of which label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Hits of a search labelled together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits to be labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the text is. Zooming changes this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the words of menus, panels and buttons are; the text has a size of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long you worked in which document is deleted from {file}. Your annotations stay. This can't be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many characters a line has, where the window is wide enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do what, a page for each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد مجل&amp;د…</translation>
    </message>
    <message>
        <source>Import a folder with all below it</source>
        <translation>استيراد مجلد بكل ما فيه</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import labels from “{file}”</source>
        <translation>استيراد الوسوم من «{file}»</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>استيراد التقارير</translation>
    </message>
    <message>
        <source>Import {documents} documents</source>
        <translation>استيراد المستندات ({documents})</translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation>استيراد «{file}»</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Importing labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Imports of files</source>
        <translation>عمليات استيراد الملفات</translation>
    </message>
    <message>
        <source>In annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the copy: {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>جارٍ الفهرسة</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المعاين</translation>
    </message>
    <message>
        <source>It is a copy of another project!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its annotations go with it. Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last change: {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>شمسي فارسي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the attribute in the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;bels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Label all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label for the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label t&amp;he document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the whole document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label what is accepted; one undo takes all of it back (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label what you select from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>الوسم {label}</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that lie under it move up. One undo takes everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these hits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen the annotation at its end</source>
        <translation>إطالة التعليق من نهايته</translation>
    </message>
    <message>
        <source>Lengthen the annotation at its start</source>
        <translation>إطالة التعليق من بدايته</translation>
    </message>
    <message>
        <source>Lengthen the annotation by a word</source>
        <translation>إطالة التعليق بكلمة</translation>
    </message>
    <message>
        <source>Let go of the armed label, the selection, then the annotation</source>
        <translation>إفلات الوسم الجاهز، ثم التحديد، ثم التعليق</translation>
    </message>
    <message>
        <source>Let the selected text belong to the selected annotation too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for damage in the whole file</source>
        <translation>البحث عن تلف في الملف كله</translation>
    </message>
    <message>
        <source>Looking after copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for copies that hold it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for examples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with deuteranopia: choose another line or colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with protanopia: choose another line or colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with tritanopia: choose another line or colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {labels}: choose another line or colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks, text and all else that can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a checked copy beside the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document of the text on the clipboard</source>
        <translation>إنشاء مستند من نص الحافظة</translation>
    </message>
    <message>
        <source>Make copies of a project by itself: when it is opened, and as the work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>إنشاء المستند</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>وسم بـ {label}</translation>
    </message>
    <message>
        <source>Mark the document as d&amp;one</source>
        <translation>وضع علامة من&amp;جز على المستند</translation>
    </message>
    <message>
        <source>Mark the document “{title}” as {label}</source>
        <translation>وسم المستند «{title}» بـ {label}</translation>
    </message>
    <message>
        <source>Mark the place of the caret, to find it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what I select as {label}</source>
        <translation>وسم ما أحدده بـ {label}</translation>
    </message>
    <message>
        <source>Mark {count} hits as {label}</source>
        <translation>وسم النتائج ({count}) بـ {label}</translation>
    </message>
    <message>
        <source>Mark “{quote}” as {label}</source>
        <translation>وسم «{quote}» بـ {label}</translation>
    </message>
    <message>
        <source>Mark “{title}” as {state}</source>
        <translation>وضع علامة {state} على «{title}»</translation>
    </message>
    <message>
        <source>Marks what you select; Esc ends it</source>
        <translation>يُوسم ما تحدده؛ Esc ينهي ذلك</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the label {old} into {label}</source>
        <translation>دمج الوسم {old} في {label}</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>دمج {file}</translation>
    </message>
    <message>
        <source>Merge “{label}” into another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>عمليات الدمج</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of work between two copies that are made by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the attribute down (Alt+Down in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the attribute up (Alt+Up in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the boundary of {label} to “{quote}”</source>
        <translation>نقل حدّ {label} إلى «{quote}»</translation>
    </message>
    <message>
        <source>Move the end back by a character</source>
        <translation>إرجاع النهاية حرفًا</translation>
    </message>
    <message>
        <source>Move the end back by a word</source>
        <translation>إرجاع النهاية كلمة</translation>
    </message>
    <message>
        <source>Move the end on by a character</source>
        <translation>تقديم النهاية حرفًا</translation>
    </message>
    <message>
        <source>Move the end on by a word</source>
        <translation>تقديم النهاية كلمة</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>نقل لوحة المفاتيح إلى الجزء التالي</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>نقل لوحة المفاتيح إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Move the start back by a character</source>
        <translation>إرجاع البداية حرفًا</translation>
    </message>
    <message>
        <source>Move the start back by a word</source>
        <translation>إرجاع البداية كلمة</translation>
    </message>
    <message>
        <source>Move the start on by a character</source>
        <translation>تقديم البداية حرفًا</translation>
    </message>
    <message>
        <source>Move the start on by a word</source>
        <translation>تقديم البداية كلمة</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new label, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Newest copies that stay; besides these the last one of each day stays for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>hit</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next &amp;document</source>
        <translation>المستند التا&amp;لي</translation>
    </message>
    <message>
        <source>Next &amp;unfinished document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next annotation in the &amp;stack</source>
        <translation>التعليق التالي في ال&amp;موضع نفسه</translation>
    </message>
    <message>
        <source>Next bookmar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>الجزء التال&amp;ي</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation matches. Clear the filter to see all.</source>
        <translation>لا تعليق يطابق. امسح التصفية لترى الكل.</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in the text and press a label's key.</source>
        <translation>لا تعليقات بعد. حدد كلمات في النص واضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>No blue (tritanopia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmark holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of {name} could be made in {folder}. {reason} Make room there, let the folder be written, or keep copies elsewhere with Save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>لا مستند مفتوح</translation>
    </message>
    <message>
        <source>No document matches. Clear the filter to see all.</source>
        <translation>لا مستند يطابق. امسح التصفية لترى الكل.</translation>
    </message>
    <message>
        <source>No documents yet. Import files (Ctrl+I), paste a text (Ctrl+Shift+V), or drop files here.</source>
        <translation>لا مستندات بعد. استورد ملفات (Ctrl+I) أو ألصق نصًا (Ctrl+Shift+V) أو أفلت ملفات هنا.</translation>
    </message>
    <message>
        <source>No examples in this project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No green (deuteranopia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note</source>
        <translation>لا ملاحظة</translation>
    </message>
    <message>
        <source>No red (protanopia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting matches. Clear the field to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes it for another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Notes written</source>
        <translation>ملاحظات كُتبت</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing found. A filter is on: {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one: wor*</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل أو بداية كلمة: كلم*</translation>
    </message>
    <message>
        <source>Nothing is left: every document is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Nothing of yours differs from this point; what differs is the work of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done that fits. Choose everybody and all labels to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One annotation a row, with 40 characters around it</source>
        <translation>تعليق في كل صف، مع 40 حرفًا حوله</translation>
    </message>
    <message>
        <source>One undo takes everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, another…</source>
        <translation>واحد، آخر…</translation>
    </message>
    <message>
        <source>Onl&amp;y the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with my status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a document by &amp;title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document to see its annotations.</source>
        <translation>افتح مستندًا لترى تعليقاته.</translation>
    </message>
    <message>
        <source>Open a document to see its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of the web?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project from a file</source>
        <translation>فتح مشروع من ملف</translation>
    </message>
    <message>
        <source>Open a project to search it.</source>
        <translation>افتح مشروعًا للبحث فيه.</translation>
    </message>
    <message>
        <source>Open a project to see its documents.</source>
        <translation>افتح مشروعًا لترى مستنداته.</translation>
    </message>
    <message>
        <source>Open a project to see its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project to try things in</source>
        <translation>فتح مشروع للتجربة</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>فتح المشروع ال&amp;تجريبي</translation>
    </message>
    <message>
        <source>Open the document before that is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next document of the list</source>
        <translation>فتح المستند التالي في القائمة</translation>
    </message>
    <message>
        <source>Open the next document that is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the previous document of the list</source>
        <translation>فتح المستند السابق في القائمة</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح المشروع التجريبي</translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>فتح {name} في {folder}</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>جارٍ فتح المستند</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet, author and what else documents say of themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number}, character {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Paste as a new document</source>
        <translation>لصق كمستند جديد</translation>
    </message>
    <message>
        <source>Paste or write the text here</source>
        <translation>ألصق النص أو اكتبه هنا</translation>
    </message>
    <message>
        <source>Paste “{title}” as a document</source>
        <translation>لصق «{title}» كمستند</translation>
    </message>
    <message>
        <source>Per 1,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Press the key that is to give this label; Backspace for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key, or Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous bookma&amp;rk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous do&amp;cument</source>
        <translation>المستند السا&amp;بق</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>الج&amp;زء السابق</translation>
    </message>
    <message>
        <source>Previous un&amp;finished document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pur&amp;ge the document for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge a document for good</source>
        <translation>محو مستند نهائيًا</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge the document for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purging the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels away, or bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put under the label before it ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {label} at the top</source>
        <translation>وضع {label} في المستوى الأعلى</translation>
    </message>
    <message>
        <source>Put {label} on the key {key}</source>
        <translation>وضع {label} على المفتاح {key}</translation>
    </message>
    <message>
        <source>Put {label} under {parent}</source>
        <translation>وضع {label} تحت {parent}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Re&amp;move the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Reading hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of documents</source>
        <translation>جارٍ قراءة قائمة المستندات</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the titles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the hit and go on (R or Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove choices that are in use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the attribute (Delete in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the attribute {attribute}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected annotation</source>
        <translation>إزالة التعليق المحدد</translation>
    </message>
    <message>
        <source>Remove {count} annotations</source>
        <translation>إزالة التعليقات ({count})</translation>
    </message>
    <message>
        <source>Remove {count} documents</source>
        <translation>إزالة المستندات ({count})</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>إزالة {label}</translation>
    </message>
    <message>
        <source>Remove {label} from the document “{title}”</source>
        <translation>إزالة {label} من المستند «{title}»</translation>
    </message>
    <message>
        <source>Remove {label} from “{quote}”</source>
        <translation>إزالة {label} من «{quote}»</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>إزالة «{title}»</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the attribute {old} of {label} to {key}</source>
        <translation>تغيير اسم السمة {old} من {label} إلى {key}</translation>
    </message>
    <message>
        <source>Rename the label {old} to {label}</source>
        <translation>تغيير اسم الوسم {old} إلى {label}</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{old}” to “{title}”</source>
        <translation>تغيير اسم «{old}» إلى «{title}»</translation>
    </message>
    <message>
        <source>Renaming the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and datasets</source>
        <translation>تقارير ومجموعات بيانات</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch annotator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you are done with the document, or not yet</source>
        <translation>القول إنك أنجزت المستند، أو لم تنجزه بعد</translation>
    </message>
    <message>
        <source>Say what counts and what does not, and give examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the whole document is about, or how it is to be taken (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search all &amp;documents…</source>
        <translation>البحث في &amp;جميع المستندات…</translation>
    </message>
    <message>
        <source>Search all annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation>البحث في جميع المستندات…</translation>
    </message>
    <message>
        <source>Search first, then label all hits: Ctrl+Shift+F searches the project, Ctrl+F the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search first: Ctrl+Shift+F finds words in the project, Ctrl+F in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select an annotation to see and edit it here.</source>
        <translation>حدد تعليقًا لتراه وتحرره هنا.</translation>
    </message>
    <message>
        <source>Select an annotation, or arm a label, to see its guideline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select its text and press a label's key to make your own.</source>
        <translation>حدد نصه واضغط مفتاح وسم لتنشئ تعليقك.</translation>
    </message>
    <message>
        <source>Select some words and press {key}: they are marked as {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next annotation in reading order</source>
        <translation>تحديد التعليق التالي حسب ترتيب القراءة</translation>
    </message>
    <message>
        <source>Select the previous annotation in reading order</source>
        <translation>تحديد التعليق السابق حسب ترتيب القراءة</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>تحديد النص كله</translation>
    </message>
    <message>
        <source>Select the words that belong to the annotation as well, then add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words or an annotation first; then they are copied with title, outlet and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or remo&amp;ve a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the certainty of “{quote}”</source>
        <translation>تحديد درجة اليقين لـ «{quote}»</translation>
    </message>
    <message>
        <source>Set {attribute} of “{quote}”</source>
        <translation>تحديد {attribute} لـ «{quote}»</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and themes of your own are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the annotation at its end</source>
        <translation>تقصير التعليق من نهايته</translation>
    </message>
    <message>
        <source>Shorten the annotation at its start</source>
        <translation>تقصير التعليق من بدايته</translation>
    </message>
    <message>
        <source>Shorten the annotation by a word</source>
        <translation>تقصير التعليق بكلمة</translation>
    </message>
    <message>
        <source>Should be said of every annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show annotations with label</source>
        <translation>إظهار التعليقات ذات الوسم</translation>
    </message>
    <message>
        <source>Show documents with status</source>
        <translation>إظهار المستندات ذات الحالة</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the {panel} panel</source>
        <translation>إظهار لوحة {panel} أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the &amp;guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the document as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the document as it was after the chosen entry (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hit in its document; the keyboard stays here (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tips for the first steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the label of the annotation, or the armed one, stands for, with examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who did what when, and each document as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Since then: %Ln differences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the document, and annotations in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is saved.</source>
        <translation>حدث خطأ داخل البرنامج. عملك محفوظ.</translation>
    </message>
    <message>
        <source>Sound: {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>جدول بيانات (CSV)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation>بدء مشروع جديد</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>أوقفه</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>إيقاف الاستيراد؟</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>إيقاف ما هو جارٍ</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln hits are labelled; one undo takes them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: what was changed before stays, and so does the label. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum up what was done on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum up what was done today, or on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summing up the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke the fragment out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last thing you did, even yesterday's</source>
        <translation>التراجع عن آخر ما فعلته، ولو أمس</translation>
    </message>
    <message>
        <source>Take back the work of others?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out from under its label ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the document out; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the fragment at the caret out of the selected annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the label off its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is typed as a regular expression</source>
        <translation>اعتبار المكتوب تعبيرًا نمطيًا</translation>
    </message>
    <message>
        <source>Take {label} off its key</source>
        <translation>رفع {label} عن مفتاحه</translation>
    </message>
    <message>
        <source>Take “{part}” out of {label}</source>
        <translation>إخراج «{part}» من {label}</translation>
    </message>
    <message>
        <source>Take “{title}” back to {moment}</source>
        <translation>إعادة «{title}» إلى {moment}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back from: {actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell capital from small letters, and é from e</source>
        <translation>التمييز بين الحروف الكبيرة والصغيرة، وبين é و e</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text and Markdown</source>
        <translation>نص و Markdown</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>النص بحجمه العادي</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>Text of the document as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts pasted</source>
        <translation>نصوص أُلصقت</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>تقويم اللغة</translation>
    </message>
    <message>
        <source>The annotations are still being counted: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article of a saved web page</source>
        <translation>مقالة صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>The calendar in which dates are shown beside the Gregorian one.</source>
        <translation>التقويم الذي تُعرض به التواريخ إلى جانب الميلادي.</translation>
    </message>
    <message>
        <source>The colours of the whole window. A theme of your own is listed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was checked and is in {file}: {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of lines. Below 100 there is room for two lines of marks under the text, not three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document can't be opened: {why}</source>
        <translation>تعذّر فتح المستند: {why}</translation>
    </message>
    <message>
        <source>The document is as it was on {point}. Undo takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is labelled {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document of this step is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents are being indexed; this is done once.</source>
        <translation>جارٍ فهرسة المستندات؛ يُفعل هذا مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; more come as you scroll</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; {documents} have such</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose another.</source>
        <translation>المجلد {folder} غير موجود: اختر غيره.</translation>
    </message>
    <message>
        <source>The guideline of {new} stays, that of {old} is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{label}” can't be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program is next started.</source>
        <translation>تتغير اللغة عند تشغيل البرنامج في المرة القادمة.</translation>
    </message>
    <message>
        <source>The language of menus, messages and numbers; a change holds from the next start on.</source>
        <translation>لغة القوائم والرسائل والأعداد؛ يسري التغيير من التشغيل التالي.</translation>
    </message>
    <message>
        <source>The last step could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout of the window can't be kept: {folder}: {why}.</source>
        <translation>تعذّر حفظ تخطيط النافذة: {folder}: {why}.</translation>
    </message>
    <message>
        <source>The layout of the window is kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of documents can't be read: {why}</source>
        <translation>تعذّرت قراءة قائمة المستندات: {why}</translation>
    </message>
    <message>
        <source>The name that your annotations carry</source>
        <translation>الاسم الذي تحمله تعليقاتك</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project can be read; nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project can't be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project file has %Ln faults; nothing was changed.</source>
        <translation>
            <numerusform>لا عيوب في ملف المشروع.</numerusform>
            <numerusform>في ملف المشروع عيب واحد؛ لم يُغيَّر شيء.</numerusform>
            <numerusform>في ملف المشروع عيبان؛ لم يُغيَّر شيء.</numerusform>
            <numerusform>في ملف المشروع %Ln عيوب؛ لم يُغيَّر شيء.</numerusform>
            <numerusform>في ملف المشروع %Ln عيبًا؛ لم يُغيَّر شيء.</numerusform>
            <numerusform>في ملف المشروع %Ln عيب؛ لم يُغيَّر شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file is sound: every text, quote and journal entry is as it should be.</source>
        <translation>ملف المشروع سليم: كل نص واقتباس وقيد كما ينبغي.</translation>
    </message>
    <message>
        <source>The project is called {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be brought in.</source>
        <translation>المشروع مفتوح للقراءة فقط: لا يمكن إدخال شيء.</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is read-only: bookmarks can't be kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project no longer knows how long you worked in its documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote was copied with its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room between two paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step after ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{title}”, every annotation and note on it, and its words in the history are wiped out of the project file. Nothing brings them back, not even Undo. The project keeps a fingerprint of the text, by which the same text is kept out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme {file} can't be used: {why}.</source>
        <translation>تعذّر استخدام السمة اللونية {file}: {why}.</translation>
    </message>
    <message>
        <source>The typeface of paragraphs in Persian, Arabic, Urdu and other languages of that script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface of the text you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes of your own are files in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no copies of this project yet. Choose a file that is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bookmark yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are of another type with {new}, so that values may not fit; they stay as they are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This annotation belongs to somebody else.</source>
        <translation>هذا التعليق لشخص آخر.</translation>
    </message>
    <message>
        <source>This annotation belongs to {name}.</source>
        <translation>هذا التعليق لـ {name}.</translation>
    </message>
    <message>
        <source>This copy can't be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a key that the program can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <translation>هذا أول مستند في القائمة.</translation>
    </message>
    <message>
        <source>This is the last document of the list.</source>
        <translation>هذا آخر مستند في القائمة.</translation>
    </message>
    <message>
        <source>This program opens no network connection.</source>
        <translation>لا يفتح هذا البرنامج أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>This step belongs to no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step belongs to no document. Open one to see it as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in documents: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips can be shown again from the Help menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too little has been done to say how long that takes: mark at least %Ln documents as done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too little is known of the time that documents take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an action; @ finds documents, # bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>جرى التراجع عن: {what}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and where things are kept</source>
        <translation>الإصدار ومكان حفظ الأشياء</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in already stays in; the rest can be imported again.</source>
        <translation>ما دخل يبقى؛ ويمكن استيراد الباقي من جديد.</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means, and when to choose what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the value is called in the dataset; values that were given go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mark from now on carries this name, and Undo takes back what was done under it. What is there already keeps the name that it has. The project remembers the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the guideline of a label is shown as you use it: always, once for each label while a project is open, or only on its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several lie, select the next larger one</source>
        <translation>حيث توجد عدة تعليقات، تحديد الأكبر التالي</translation>
    </message>
    <message>
        <source>Where should the project be kept?</source>
        <translation>أين يُحفظ المشروع؟</translation>
    </message>
    <message>
        <source>Where somebody has put both on the same words, one annotation remains, with both notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the caret is. Characters are counted from 0, as in the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the caret blinks and panels and menus slide. Reduced, nothing moves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which project shall be what the copy is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>تعليقات مَن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this label, what is unsure…</source>
        <translation>لماذا هذا الوسم، وما غير المؤكد…</translation>
    </message>
    <message>
        <source>Wipe the document out of the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it go {annotations} by {annotators}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in the background is writing to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checked copy of the project to a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selected annotation</source>
        <translation>كتابة ملاحظة على التعليق المحدد</translation>
    </message>
    <message>
        <source>Write the labeled dataset to a file</source>
        <translation>كتابة مجموعة البيانات الموسومة في ملف</translation>
    </message>
    <message>
        <source>Write the name under which you annotate.</source>
        <translation>اكتب الاسم الذي تعلّق به.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You annotate as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop text files, saved web pages or a project anywhere on this window.</source>
        <translation>يمكنك أيضًا إفلات ملفات نصية أو صفحات ويب محفوظة أو مشروع في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed.</source>
        <translation>يمكنك قراءته في هذه الأثناء؛ لا يمكن تغيير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the end: these are the first %Ln hits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You were nowhere after this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were nowhere before this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work as {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>added since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>مُحكَّم</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بقلم {name}</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>it must be a list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a document first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select an annotation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>وسم مجهول</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} in {file} has its usual keys: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}

Your browser opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{at} of %Ln</source>
        <comment>hits</comment>
        <translation>
            <numerusform>{at} من %Ln</numerusform>
            <numerusform>{at} من %Ln</numerusform>
            <numerusform>{at} من %Ln</numerusform>
            <numerusform>{at} من %Ln</numerusform>
            <numerusform>{at} من %Ln</numerusform>
            <numerusform>{at} من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}، {time} UTC</translation>
    </message>
    <message>
        <source>{density} annotations per 1,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} with {annotations} are in {file}.</source>
        <translation>{documents} مع {annotations} في {file}.</translation>
    </message>
    <message>
        <source>{documents}, {annotations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} The theme of the system is shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already there: choose another name.</source>
        <translation>{file} موجود من قبل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} is broken and was left as it is: repair it or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <translation>{file} قيد الاستخدام</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format} ({suffix})</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} label the selection</source>
        <translation>{keys} تسم التحديد</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} goes to the next annotation, with Shift to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is its key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed for editing text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed in fields and lists; this action holds everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} lists everything that can be done: type a word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} marks as “{label}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moves the caret in the text and in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens the help, with all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} types text in fields; hold Ctrl or Alt as well, or take a key such as F8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{label} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} · {annotator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} by {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{menu}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} gets more choices for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} gets the guideline of {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} gets these attributes: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} is what the copy was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} is what the copy was. What it was is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} to 1 on the dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} to 1 on the dark page, in a shade of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} to 1 on the light page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} to 1 on the light page, in a darker shade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} ({changes} steps)</source>
        <translation>{sentence} ({changes} خطوة)</translation>
    </message>
    <message>
        <source>{sentence}: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln annotations</source>
        <translation>
            <numerusform>{shown} من %Ln تعليق</numerusform>
            <numerusform>{shown} من تعليق واحد</numerusform>
            <numerusform>{shown} من تعليقين</numerusform>
            <numerusform>{shown} من %Ln تعليقات</numerusform>
            <numerusform>{shown} من %Ln تعليقًا</numerusform>
            <numerusform>{shown} من %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln documents</source>
        <translation>
            <numerusform>{shown} من %Ln مستند</numerusform>
            <numerusform>{shown} من مستند واحد</numerusform>
            <numerusform>{shown} من مستندين</numerusform>
            <numerusform>{shown} من %Ln مستندات</numerusform>
            <numerusform>{shown} من %Ln مستندًا</numerusform>
            <numerusform>{shown} من %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>{sign}
{label} “{quote}”, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, overlaps one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} — as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}: the %Ln greatest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {note}</source>
        <translation>{title}: {note}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” as it was on {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is gone for good, here and from the copies beside the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is gone for good. No new copy could be made, so the old ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is gone for good. These copies still hold it: delete them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was not in the project at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
</TS>
