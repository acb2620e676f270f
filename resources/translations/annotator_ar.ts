<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
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
        <source>&amp;Annotate</source>
        <translation>ت&amp;عليق</translation>
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
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
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
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>إ&amp;فلات</translation>
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
        <source>&amp;Paste as a new document…</source>
        <translation>&amp;لصق كمستند جديد…</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>التعليق ال&amp;سابق</translation>
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
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation>ملف ينتهي بـ ‎.annotator</translation>
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
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
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
        <source>All</source>
        <comment>documents</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>labels</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>All of it, one document a line; comes back without loss</source>
        <translation>كل شيء، مستند في كل سطر؛ يعود دون نقص</translation>
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
        <source>Annotations given another label</source>
        <translation>تعليقات غُيّر وسمها</translation>
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
        <source>Annotator JSONL</source>
        <translation>Annotator JSONL</translation>
    </message>
    <message>
        <source>Annotator projects</source>
        <translation>مشاريع Annotator</translation>
    </message>
    <message>
        <source>Another import is still running: wait for it, or stop it first.</source>
        <translation>ما زال استيراد آخر جاريًا: انتظره أو أوقفه أولًا.</translation>
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
        <source>Characters that one document may have; longer files are refused at import.</source>
        <translation>عدد الأحرف المسموح به في المستند الواحد؛ تُرفض الملفات الأطول عند الاستيراد.</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>جارٍ فحص المشروع</translation>
    </message>
    <message>
        <source>Choose a file for the project.</source>
        <translation>اختر ملفًا للمشروع.</translation>
    </message>
    <message>
        <source>Choose one in the list of documents, or bring some in: text files, web pages saved from a browser, datasets in JSONL. You can drop files and folders here.</source>
        <translation>اختر مستندًا من القائمة أو أدخل مستندات: ملفات نصية، صفحات ويب محفوظة من المتصفح، مجموعات بيانات JSONL. يمكنك إفلات الملفات والمجلدات هنا.</translation>
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
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>نسخ الاقتباس</translation>
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
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the label {label}</source>
        <translation>حذف الوسم {label}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
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
        <source>Doing again</source>
        <translation>جارٍ الإعادة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
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
        <source>Export</source>
        <translation>تصدير</translation>
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
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>ملف المشروع</translation>
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
        <source>Find &amp;next</source>
        <translation>النتيجة ال&amp;لاحقة</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>النتيجة ال&amp;سابقة</translation>
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
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
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
        <source>Go to the hit before</source>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>الانتقال إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
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
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>How to do what, on one page</source>
        <translation>كيف تفعل كل شيء، في صفحة واحدة</translation>
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
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Imports of files</source>
        <translation>عمليات استيراد الملفات</translation>
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
        <source>Jalali</source>
        <translation>شمسي فارسي</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>الوسم {label}</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
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
        <source>Look for damage in the whole file</source>
        <translation>البحث عن تلف في الملف كله</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Make a document of the text on the clipboard</source>
        <translation>إنشاء مستند من نص الحافظة</translation>
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
        <source>Merge the label {old} into {label}</source>
        <translation>دمج الوسم {old} في {label}</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>دمج {file}</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>عمليات الدمج</translation>
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
        <source>New project</source>
        <translation>مشروع جديد</translation>
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
        <source>Next annotation in the &amp;stack</source>
        <translation>التعليق التالي في ال&amp;موضع نفسه</translation>
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
        <source>No</source>
        <translation>لا</translation>
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
        <source>No note</source>
        <translation>لا ملاحظة</translation>
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
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one: wor*</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل أو بداية كلمة: كلم*</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>One annotation a row, with 40 characters around it</source>
        <translation>تعليق في كل صف، مع 40 حرفًا حوله</translation>
    </message>
    <message>
        <source>One, another…</source>
        <translation>واحد، آخر…</translation>
    </message>
    <message>
        <source>Open a document to see its annotations.</source>
        <translation>افتح مستندًا لترى تعليقاته.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
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
        <source>Open a project to try things in</source>
        <translation>فتح مشروع للتجربة</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>فتح مشروع…</translation>
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
        <source>Open the next document of the list</source>
        <translation>فتح المستند التالي في القائمة</translation>
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
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>السابق</translation>
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
        <source>Purge a document for good</source>
        <translation>محو مستند نهائيًا</translation>
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
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Reading the list of documents</source>
        <translation>جارٍ قراءة قائمة المستندات</translation>
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
        <source>Rename the attribute {old} of {label} to {key}</source>
        <translation>تغيير اسم السمة {old} من {label} إلى {key}</translation>
    </message>
    <message>
        <source>Rename the label {old} to {label}</source>
        <translation>تغيير اسم الوسم {old} إلى {label}</translation>
    </message>
    <message>
        <source>Rename “{old}” to “{title}”</source>
        <translation>تغيير اسم «{old}» إلى «{title}»</translation>
    </message>
    <message>
        <source>Reports and datasets</source>
        <translation>تقارير ومجموعات بيانات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Say that you are done with the document, or not yet</source>
        <translation>القول إنك أنجزت المستند، أو لم تنجزه بعد</translation>
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
        <source>Search all documents…</source>
        <translation>البحث في جميع المستندات…</translation>
    </message>
    <message>
        <source>Search documents with status</source>
        <translation>البحث في المستندات ذات الحالة</translation>
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
        <source>Select its text and press a label's key to make your own.</source>
        <translation>حدد نصه واضغط مفتاح وسم لتنشئ تعليقك.</translation>
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
        <source>Set the certainty of “{quote}”</source>
        <translation>تحديد درجة اليقين لـ «{quote}»</translation>
    </message>
    <message>
        <source>Set {attribute} of “{quote}”</source>
        <translation>تحديد {attribute} لـ «{quote}»</translation>
    </message>
    <message>
        <source>Settings and window state are kept in {folder}.</source>
        <translation>تُحفظ الإعدادات وحالة النافذة في {folder}.</translation>
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
        <source>Show annotations with label</source>
        <translation>إظهار التعليقات ذات الوسم</translation>
    </message>
    <message>
        <source>Show documents with status</source>
        <translation>إظهار المستندات ذات الحالة</translation>
    </message>
    <message>
        <source>Show or hide the {panel} panel</source>
        <translation>إظهار لوحة {panel} أو إخفاؤها</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is saved.</source>
        <translation>حدث خطأ داخل البرنامج. عملك محفوظ.</translation>
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
    <message>
        <source>Take back the last thing you did, even yesterday's</source>
        <translation>التراجع عن آخر ما فعلته، ولو أمس</translation>
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
        <source>Texts pasted</source>
        <translation>نصوص أُلصقت</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>تقويم اللغة</translation>
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
        <source>The document can't be opened: {why}</source>
        <translation>تعذّر فتح المستند: {why}</translation>
    </message>
    <message>
        <source>The documents are being indexed; this is done once.</source>
        <translation>جارٍ فهرسة المستندات؛ يُفعل هذا مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>أول نتيجة</numerusform>
            <numerusform>أول نتيجتين</numerusform>
            <numerusform>أول %Ln نتائج</numerusform>
            <numerusform>أول %Ln نتيجة</numerusform>
            <numerusform>أول %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose another.</source>
        <translation>المجلد {folder} غير موجود: اختر غيره.</translation>
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
        <source>The layout of the window can't be kept: {folder}: {why}.</source>
        <translation>تعذّر حفظ تخطيط النافذة: {folder}: {why}.</translation>
    </message>
    <message>
        <source>The list of documents can't be read: {why}</source>
        <translation>تعذّرت قراءة قائمة المستندات: {why}</translation>
    </message>
    <message>
        <source>The name that your annotations carry</source>
        <translation>الاسم الذي تحمله تعليقاتك</translation>
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
        <source>The project is open read-only: nothing can be brought in.</source>
        <translation>المشروع مفتوح للقراءة فقط: لا يمكن إدخال شيء.</translation>
    </message>
    <message>
        <source>The theme {file} can't be used: {why}.</source>
        <translation>تعذّر استخدام السمة اللونية {file}: {why}.</translation>
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
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
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
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Version and where things are kept</source>
        <translation>الإصدار ومكان حفظ الأشياء</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>What is in already stays in; the rest can be imported again.</source>
        <translation>ما دخل يبقى؛ ويمكن استيراد الباقي من جديد.</translation>
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
        <source>Whose annotations</source>
        <translation>تعليقات مَن</translation>
    </message>
    <message>
        <source>Why this label, what is unsure…</source>
        <translation>لماذا هذا الوسم، وما غير المؤكد…</translation>
    </message>
    <message>
        <source>Words stand for all of them, “in quotes” for a phrase, wor* for a beginning. AND, OR, NOT, parentheses and NEAR(one other, 8) work as well.</source>
        <translation>الكلمات تعني جميعها، و«بين علامتي اقتباس» عبارة، وكلم* بداية كلمة. وتعمل أيضًا AND وOR وNOT والأقواس وNEAR(one other, 8).</translation>
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
        <source>You can also drop text files, saved web pages or a project anywhere on this window.</source>
        <translation>يمكنك أيضًا إفلات ملفات نصية أو صفحات ويب محفوظة أو مشروع في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed.</source>
        <translation>يمكنك قراءته في هذه الأثناء؛ لا يمكن تغيير شيء.</translation>
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
        <source>adjudicated</source>
        <translation>مُحكَّم</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بقلم {name}</translation>
    </message>
    <message>
        <source>characters {start}–{end}</source>
        <translation>الأحرف {start}–{end}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>وسم مجهول</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
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
        <source>{characters} · {annotations}</source>
        <translation>{characters}، {annotations}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}، {time} UTC</translation>
    </message>
    <message>
        <source>{documents} with {annotations} are in {file}.</source>
        <translation>{documents} مع {annotations} في {file}.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another name.</source>
        <translation>{file} موجود من قبل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <translation>{file} قيد الاستخدام</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format} ({suffix})</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %Ln documents</source>
        <translation>
            <numerusform>{hits} دون مستندات</numerusform>
            <numerusform>{hits} في مستند واحد</numerusform>
            <numerusform>{hits} في مستندين</numerusform>
            <numerusform>{hits} في %Ln مستندات</numerusform>
            <numerusform>{hits} في %Ln مستندًا</numerusform>
            <numerusform>{hits} في %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} label the selection</source>
        <translation>{keys} تسم التحديد</translation>
    </message>
    <message>
        <source>{sentence} ({changes} steps)</source>
        <translation>{sentence} ({changes} خطوة)</translation>
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
        <source>{title}: {note}</source>
        <translation>{title}: {note}</translation>
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
