<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations of this document do not fit its text; they were left as they are.</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی این سند با متن آن نمی‌خواند؛ همان‌گونه که بودند ماندند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln نویسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln مورد خوانده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln انجام‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln واژه</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;دربارهٔ Annotator</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation>&amp;قطعیت</translation>
    </message>
    <message>
        <source>&amp;Check the project file</source>
        <translation>&amp;بررسی فایل پروژه</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>ب&amp;ستن پروژه</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;کپی</translation>
    </message>
    <message>
        <source>&amp;Delete the annotation</source>
        <translation>&amp;حذف حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ب&amp;رون‌ریزی…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;فایل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;یافتن…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;برو</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>درون‌ریزی &amp;فایل‌ها…</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>بر&amp;چسب</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>&amp;رها کردن</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>پروژهٔ &amp;جدید…</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>حاشیه‌نویسی &amp;بعدی</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;اندازهٔ عادی</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;یادداشت</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;باز کردن پروژه…</translation>
    </message>
    <message>
        <source>&amp;Paste as a new document…</source>
        <translation>&amp;چسباندن به‌عنوان سند جدید…</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>حاشیه‌نویسی &amp;قبلی</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;پروژه</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ازنو</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;ازنو: {what}</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;واگرد: {what}</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;راهنمای کاربر</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;نام شما</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation>فایلی که به ‎.annotator ختم می‌شود</translation>
    </message>
    <message>
        <source>A project is one file that holds your documents and everything you mark in them.</source>
        <translation>پروژه یک فایل است که سندهای شما و هر چه را در آن‌ها نشان می‌گذارید در خود دارد.</translation>
    </message>
    <message>
        <source>A short report, half annotated: try everything here</source>
        <translation>گزارشی کوتاه و نیمه‌حاشیه‌نویسی‌شده: همه چیز را اینجا بیازمایید</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>دربارهٔ Annotator</translation>
    </message>
    <message>
        <source>Add the annotator {name}</source>
        <translation>افزودن حاشیه‌نویس {name}</translation>
    </message>
    <message>
        <source>Add the label {label}</source>
        <translation>افزودن برچسب {label}</translation>
    </message>
    <message>
        <source>Add “{part}” to {label}</source>
        <translation>افزودن «{part}» به {label}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>documents</comment>
        <translation>همه</translation>
    </message>
    <message>
        <source>All</source>
        <comment>labels</comment>
        <translation>همه</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>All of it, one document a line; comes back without loss</source>
        <translation>همه چیز، هر سند در یک سطر؛ بی‌کم‌وکاست بازمی‌گردد</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>Annotations added</source>
        <translation>حاشیه‌نویسی‌های افزوده</translation>
    </message>
    <message>
        <source>Annotations given another label</source>
        <translation>حاشیه‌نویسی‌هایی که برچسب دیگری گرفتند</translation>
    </message>
    <message>
        <source>Annotations removed</source>
        <translation>حاشیه‌نویسی‌های برداشته‌شده</translation>
    </message>
    <message>
        <source>Annotations removed together</source>
        <translation>حاشیه‌نویسی‌هایی که با هم برداشته شدند</translation>
    </message>
    <message>
        <source>Annotator JSONL</source>
        <translation>Annotator JSONL</translation>
    </message>
    <message>
        <source>Annotator projects</source>
        <translation>پروژه‌های Annotator</translation>
    </message>
    <message>
        <source>Another import is still running: wait for it, or stop it first.</source>
        <translation>درون‌ریزی دیگری هنوز در جریان است: صبر کنید یا نخست آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>Boundaries moved</source>
        <translation>مرزهای جابه‌جاشده</translation>
    </message>
    <message>
        <source>Bring in a folder with all below it</source>
        <translation>آوردن یک پوشه با هر چه در آن است</translation>
    </message>
    <message>
        <source>Bring in texts, saved pages or datasets</source>
        <translation>آوردن متن‌ها، صفحه‌های ذخیره‌شده یا مجموعه‌داده‌ها</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a column of annotators</comment>
        <translation>از</translation>
    </message>
    <message>
        <source>By an unknown annotator</source>
        <translation>از حاشیه‌نویسی ناشناس</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>از {name}</translation>
    </message>
    <message>
        <source>Certainties set</source>
        <translation>قطعیت‌های تعیین‌شده</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Change the attributes of {label}</source>
        <translation>تغییر ویژگی‌های {label}</translation>
    </message>
    <message>
        <source>Change the look of {label}</source>
        <translation>تغییر ظاهر {label}</translation>
    </message>
    <message>
        <source>Change the order of the labels</source>
        <translation>تغییر ترتیب برچسب‌ها</translation>
    </message>
    <message>
        <source>Change to {label}</source>
        <translation>تغییر به {label}</translation>
    </message>
    <message>
        <source>Change “{quote}” from {old} to {label}</source>
        <translation>تغییر «{quote}» از {old} به {label}</translation>
    </message>
    <message>
        <source>Characters that one document may have; longer files are refused at import.</source>
        <translation>شمار نویسه‌هایی که یک سند می‌تواند داشته باشد؛ فایل‌های بلندتر هنگام درون‌ریزی پذیرفته نمی‌شوند.</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>در حال بررسی پروژه</translation>
    </message>
    <message>
        <source>Choose a file for the project.</source>
        <translation>فایلی برای پروژه برگزینید.</translation>
    </message>
    <message>
        <source>Choose one in the list of documents, or bring some in: text files, web pages saved from a browser, datasets in JSONL. You can drop files and folders here.</source>
        <translation>یکی را از فهرست سندها برگزینید یا چند تا بیاورید: فایل‌های متنی، صفحه‌های وب ذخیره‌شده از مرورگر، مجموعه‌داده‌های JSONL. می‌توانید فایل‌ها و پوشه‌ها را اینجا رها کنید.</translation>
    </message>
    <message>
        <source>Choose where it is kept and the name you annotate under</source>
        <translation>برگزینید کجا نگه داشته شود و با چه نامی حاشیه‌نویسی می‌کنید</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>برگزیدن…</translation>
    </message>
    <message>
        <source>Claims, actors, figures and sources in reports, as a labeled dataset.</source>
        <translation>ادعاها، کنشگران، رقم‌ها و منبع‌های گزارش‌ها، به‌صورت مجموعه‌داده‌ای برچسب‌خورده.</translation>
    </message>
    <message>
        <source>Clear {attribute} of “{quote}”</source>
        <translation>پاک کردن {attribute} از «{quote}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>Close (%Ln more)</source>
        <translation>
            <numerusform>بستن (%Ln پیام دیگر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>بستن یافتن</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>بستن پیام</translation>
    </message>
    <message>
        <source>Close the project; everything is saved</source>
        <translation>بستن پروژه؛ همه چیز ذخیره شده است</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>بستن پنجره؛ همه چیز ذخیره شده است</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>کپی نقل‌قول</translation>
    </message>
    <message>
        <source>Copy the selected text, or the quote of the selected annotation</source>
        <translation>کپی متن انتخاب‌شده یا نقل‌قول حاشیه‌نویسی انتخاب‌شده</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>کپی عنوان</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the label {label}</source>
        <translation>حذف برچسب {label}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>انجام دوبارهٔ آنچه پس گرفته شد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Documents marked with a status</source>
        <translation>سندهایی که وضعیت گرفتند</translation>
    </message>
    <message>
        <source>Documents purged</source>
        <translation>سندهای برای همیشه پاک‌شده</translation>
    </message>
    <message>
        <source>Documents removed</source>
        <translation>سندهای برداشته‌شده</translation>
    </message>
    <message>
        <source>Documents removed together</source>
        <translation>سندهایی که با هم برداشته شدند</translation>
    </message>
    <message>
        <source>Documents renamed</source>
        <translation>سندهای تغییرنام‌یافته</translation>
    </message>
    <message>
        <source>Documents taken back to an earlier point</source>
        <translation>سندهای بازگردانده به زمانی پیش‌تر</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>در حال انجام دوباره</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>دوباره انجام شد: {what}</translation>
    </message>
    <message>
        <source>Edit the &amp;note</source>
        <translation>ویرایش &amp;یادداشت</translation>
    </message>
    <message>
        <source>Edit the guideline of {label}</source>
        <translation>ویرایش دستورعمل {label}</translation>
    </message>
    <message>
        <source>Edit the note on “{quote}”</source>
        <translation>ویرایش یادداشت «{quote}»</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌ریزی</translation>
    </message>
    <message>
        <source>Export the labeled dataset</source>
        <translation>برون‌ریزی مجموعه‌دادهٔ برچسب‌خورده</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>در حال برون‌ریزی</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌ریزی…</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>فایل پروژه</translation>
    </message>
    <message>
        <source>Filter annotations…</source>
        <translation>پالایش حاشیه‌نویسی‌ها…</translation>
    </message>
    <message>
        <source>Filter documents…</source>
        <translation>پالایش سندها…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>یافتن &amp;بعدی</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>یافتن &amp;قبلی</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>یافتن در این سند</translation>
    </message>
    <message>
        <source>Find in this document, in whatever spelling</source>
        <translation>یافتن در این سند، با هر املایی</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>فقط واژه‌های کامل یافته شود</translation>
    </message>
    <message>
        <source>Find words in all documents of the project</source>
        <translation>یافتن واژه‌ها در همهٔ سندهای پروژه</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>پیروی از سیستم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>رفتن به مورد پیشین</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>رفتن به مورد بعدی</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>Highlight claims, actors, figures and sources in reports, and take a labeled dataset home.</source>
        <translation>ادعاها، کنشگران، رقم‌ها و منبع‌ها را در گزارش‌ها نشان بگذارید و مجموعه‌داده‌ای برچسب‌خورده به دست آورید.</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجری قمری</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>موارد</translation>
    </message>
    <message>
        <source>How to do what, on one page</source>
        <translation>چگونگی هر کار، در یک صفحه</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>درون‌ریزی &amp;پوشه…</translation>
    </message>
    <message>
        <source>Import a folder with all below it</source>
        <translation>درون‌ریزی یک پوشه با هر چه در آن است</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>درون‌ریزی پوشه…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>درون‌ریزی فایل‌ها…</translation>
    </message>
    <message>
        <source>Import labels from “{file}”</source>
        <translation>درون‌ریزی برچسب‌ها از «{file}»</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>درون‌ریزی گزارش‌ها</translation>
    </message>
    <message>
        <source>Import {documents} documents</source>
        <translation>درون‌ریزی {documents} سند</translation>
    </message>
    <message>
        <source>Import “{file}”</source>
        <translation>درون‌ریزی «{file}»</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>در حال درون‌ریزی</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>درون‌ریزی‌ها</translation>
    </message>
    <message>
        <source>Imports of files</source>
        <translation>درون‌ریزی فایل‌ها</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>در حال نمایه‌سازی</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>بازبین</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>برچسب {label}</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Lengthen the annotation at its end</source>
        <translation>بلندتر کردن حاشیه‌نویسی از انتها</translation>
    </message>
    <message>
        <source>Lengthen the annotation at its start</source>
        <translation>بلندتر کردن حاشیه‌نویسی از ابتدا</translation>
    </message>
    <message>
        <source>Lengthen the annotation by a word</source>
        <translation>بلندتر کردن حاشیه‌نویسی به اندازهٔ یک واژه</translation>
    </message>
    <message>
        <source>Let go of the armed label, the selection, then the annotation</source>
        <translation>رها کردن برچسب آماده، سپس انتخاب، سپس حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>Look for damage in the whole file</source>
        <translation>جست‌وجوی آسیب در کل فایل</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Make a document of the text on the clipboard</source>
        <translation>ساختن سند از متن بریده‌دان</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>ساختن سند</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>ساختن پروژه</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>نشان کردن به‌عنوان {label}</translation>
    </message>
    <message>
        <source>Mark the document as d&amp;one</source>
        <translation>&amp;علامت زدن سند به‌عنوان انجام‌شده</translation>
    </message>
    <message>
        <source>Mark the document “{title}” as {label}</source>
        <translation>برچسب زدن سند «{title}» با {label}</translation>
    </message>
    <message>
        <source>Mark what I select as {label}</source>
        <translation>نشان کردن هر چه انتخاب می‌کنم به‌عنوان {label}</translation>
    </message>
    <message>
        <source>Mark {count} hits as {label}</source>
        <translation>نشان کردن {count} مورد به‌عنوان {label}</translation>
    </message>
    <message>
        <source>Mark “{quote}” as {label}</source>
        <translation>نشان کردن «{quote}» به‌عنوان {label}</translation>
    </message>
    <message>
        <source>Mark “{title}” as {state}</source>
        <translation>علامت زدن «{title}» به‌عنوان {state}</translation>
    </message>
    <message>
        <source>Marks what you select; Esc ends it</source>
        <translation>هر چه انتخاب کنید نشان می‌شود؛ Esc پایان می‌دهد</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Merge the label {old} into {label}</source>
        <translation>ادغام برچسب {old} در {label}</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>ادغام {file}</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>ادغام‌ها</translation>
    </message>
    <message>
        <source>Move the boundary of {label} to “{quote}”</source>
        <translation>جابه‌جایی مرز {label} به «{quote}»</translation>
    </message>
    <message>
        <source>Move the end back by a character</source>
        <translation>بردن انتها یک نویسه به عقب</translation>
    </message>
    <message>
        <source>Move the end back by a word</source>
        <translation>بردن انتها یک واژه به عقب</translation>
    </message>
    <message>
        <source>Move the end on by a character</source>
        <translation>بردن انتها یک نویسه به جلو</translation>
    </message>
    <message>
        <source>Move the end on by a word</source>
        <translation>بردن انتها یک واژه به جلو</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>بردن صفحه‌کلید به بخش بعدی</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>بردن صفحه‌کلید به بخش قبلی</translation>
    </message>
    <message>
        <source>Move the start back by a character</source>
        <translation>بردن ابتدا یک نویسه به عقب</translation>
    </message>
    <message>
        <source>Move the start back by a word</source>
        <translation>بردن ابتدا یک واژه به عقب</translation>
    </message>
    <message>
        <source>Move the start on by a character</source>
        <translation>بردن ابتدا یک نویسه به جلو</translation>
    </message>
    <message>
        <source>Move the start on by a word</source>
        <translation>بردن ابتدا یک واژه به جلو</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>پروژهٔ جدید</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>hit</comment>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Next &amp;document</source>
        <translation>&amp;سند بعدی</translation>
    </message>
    <message>
        <source>Next annotation in the &amp;stack</source>
        <translation>حاشیه‌نویسی بعدی در همین &amp;جا</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>مورد بعدی (F3)</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>بخ&amp;ش بعدی</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>No annotation matches. Clear the filter to see all.</source>
        <translation>هیچ حاشیه‌نویسی با پالایه جور نیست. برای دیدن همه، آن را پاک کنید.</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in the text and press a label's key.</source>
        <translation>هنوز حاشیه‌نویسی‌ای نیست. واژه‌هایی را در متن انتخاب کنید و کلید یک برچسب را بزنید.</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>سندی باز نیست</translation>
    </message>
    <message>
        <source>No document matches. Clear the filter to see all.</source>
        <translation>هیچ سندی با پالایه جور نیست. برای دیدن همه، آن را پاک کنید.</translation>
    </message>
    <message>
        <source>No documents yet. Import files (Ctrl+I), paste a text (Ctrl+Shift+V), or drop files here.</source>
        <translation>هنوز سندی نیست. فایل‌ها را درون‌ریزی کنید (Ctrl+I)، متنی بچسبانید (Ctrl+Shift+V) یا فایل‌ها را اینجا رها کنید.</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>بدون یادداشت</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>بیان نشده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Notes written</source>
        <translation>یادداشت‌های نوشته‌شده</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one: wor*</source>
        <translation>چیزی یافت نشد. واژه‌های کمتر یا آغاز یک واژه را بیازمایید: واژ*</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>چیزی باز نیست.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>چیزی برای انجام دوباره نیست</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>چیزی برای واگرد نیست</translation>
    </message>
    <message>
        <source>One annotation a row, with 40 characters around it</source>
        <translation>هر حاشیه‌نویسی در یک سطر، با ۴۰ نویسه پیرامون آن</translation>
    </message>
    <message>
        <source>One, another…</source>
        <translation>یکی، دیگری…</translation>
    </message>
    <message>
        <source>Open a document to see its annotations.</source>
        <translation>سندی را باز کنید تا حاشیه‌نویسی‌هایش را ببینید.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>باز کردن پروژه</translation>
    </message>
    <message>
        <source>Open a project from a file</source>
        <translation>باز کردن پروژه از یک فایل</translation>
    </message>
    <message>
        <source>Open a project to search it.</source>
        <translation>برای جستجو، پروژه‌ای را باز کنید.</translation>
    </message>
    <message>
        <source>Open a project to see its documents.</source>
        <translation>پروژه‌ای را باز کنید تا سندهایش را ببینید.</translation>
    </message>
    <message>
        <source>Open a project to try things in</source>
        <translation>باز کردن پروژه‌ای برای آزمودن</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>باز کردن پروژه…</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>باز کردن فقط‌خواندنی</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>باز کردن پروژهٔ &amp;نمونه</translation>
    </message>
    <message>
        <source>Open the next document of the list</source>
        <translation>باز کردن سند بعدی فهرست</translation>
    </message>
    <message>
        <source>Open the previous document of the list</source>
        <translation>باز کردن سند قبلی فهرست</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>باز کردن پروژهٔ نمونه</translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>باز کردن {name} در {folder}</translation>
    </message>
    <message>
        <source>Opening the document</source>
        <translation>در حال باز کردن سند</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>در حال باز کردن…</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>چسباندن متن…</translation>
    </message>
    <message>
        <source>Paste as a new document</source>
        <translation>چسباندن به‌عنوان سند جدید</translation>
    </message>
    <message>
        <source>Paste or write the text here</source>
        <translation>متن را اینجا بچسبانید یا بنویسید</translation>
    </message>
    <message>
        <source>Paste “{title}” as a document</source>
        <translation>چسباندن «{title}» به‌عنوان سند</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Previous do&amp;cument</source>
        <translation>س&amp;ند قبلی</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>مورد قبلی (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>بخش قبل&amp;ی</translation>
    </message>
    <message>
        <source>Purge a document for good</source>
        <translation>پاک کردن همیشگی یک سند</translation>
    </message>
    <message>
        <source>Put {label} at the top</source>
        <translation>بردن {label} به بالاترین سطح</translation>
    </message>
    <message>
        <source>Put {label} on the key {key}</source>
        <translation>گذاشتن {label} روی کلید {key}</translation>
    </message>
    <message>
        <source>Put {label} under {parent}</source>
        <translation>بردن {label} به زیر {parent}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>فقط‌خواندنی</translation>
    </message>
    <message>
        <source>Reading the list of documents</source>
        <translation>در حال خواندن فهرست سندها</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>پروژه‌های اخیر</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>ازنو: {what}</translation>
    </message>
    <message>
        <source>Remove the selected annotation</source>
        <translation>برداشتن حاشیه‌نویسی انتخاب‌شده</translation>
    </message>
    <message>
        <source>Remove {count} annotations</source>
        <translation>برداشتن {count} حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>Remove {count} documents</source>
        <translation>برداشتن {count} سند</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>برداشتن {label}</translation>
    </message>
    <message>
        <source>Remove {label} from the document “{title}”</source>
        <translation>برداشتن {label} از سند «{title}»</translation>
    </message>
    <message>
        <source>Remove {label} from “{quote}”</source>
        <translation>برداشتن {label} از «{quote}»</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>برداشتن «{title}»</translation>
    </message>
    <message>
        <source>Rename the attribute {old} of {label} to {key}</source>
        <translation>تغییر نام ویژگی {old} از {label} به {key}</translation>
    </message>
    <message>
        <source>Rename the label {old} to {label}</source>
        <translation>تغییر نام برچسب {old} به {label}</translation>
    </message>
    <message>
        <source>Rename “{old}” to “{title}”</source>
        <translation>تغییر نام «{old}» به «{title}»</translation>
    </message>
    <message>
        <source>Reports and datasets</source>
        <translation>گزارش‌ها و مجموعه‌داده‌ها</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Say that you are done with the document, or not yet</source>
        <translation>گفتن اینکه کارتان با سند تمام شده است یا نه</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search all &amp;documents…</source>
        <translation>جستجو در همهٔ &amp;سندها…</translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation>جستجو در همهٔ سندها…</translation>
    </message>
    <message>
        <source>Search documents with status</source>
        <translation>جستجو در سندهای با وضعیت</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>انتخاب &amp;همه</translation>
    </message>
    <message>
        <source>Select an annotation to see and edit it here.</source>
        <translation>حاشیه‌نویسی‌ای را انتخاب کنید تا اینجا ببینید و ویرایشش کنید.</translation>
    </message>
    <message>
        <source>Select its text and press a label's key to make your own.</source>
        <translation>متن آن را انتخاب کنید و کلید یک برچسب را بزنید تا حاشیه‌نویسی خود را بسازید.</translation>
    </message>
    <message>
        <source>Select the next annotation in reading order</source>
        <translation>انتخاب حاشیه‌نویسی بعدی به ترتیب خواندن</translation>
    </message>
    <message>
        <source>Select the previous annotation in reading order</source>
        <translation>انتخاب حاشیه‌نویسی قبلی به ترتیب خواندن</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>انتخاب کل متن</translation>
    </message>
    <message>
        <source>Set the certainty of “{quote}”</source>
        <translation>تعیین قطعیت «{quote}»</translation>
    </message>
    <message>
        <source>Set {attribute} of “{quote}”</source>
        <translation>تعیین {attribute} برای «{quote}»</translation>
    </message>
    <message>
        <source>Settings and window state are kept in {folder}.</source>
        <translation>تنظیمات و وضعیت پنجره در {folder} نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Shorten the annotation at its end</source>
        <translation>کوتاه کردن حاشیه‌نویسی از انتها</translation>
    </message>
    <message>
        <source>Shorten the annotation at its start</source>
        <translation>کوتاه کردن حاشیه‌نویسی از ابتدا</translation>
    </message>
    <message>
        <source>Shorten the annotation by a word</source>
        <translation>کوتاه کردن حاشیه‌نویسی به اندازهٔ یک واژه</translation>
    </message>
    <message>
        <source>Show annotations with label</source>
        <translation>نمایش حاشیه‌نویسی‌های با برچسب</translation>
    </message>
    <message>
        <source>Show documents with status</source>
        <translation>نمایش سندهای با وضعیت</translation>
    </message>
    <message>
        <source>Show or hide the {panel} panel</source>
        <translation>نمایش یا پنهان کردن پنل {panel}</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is saved.</source>
        <translation>خطایی درون برنامه رخ داد. کار شما ذخیره شده است.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>صفحه‌گسترده (CSV)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation>شروع پروژهٔ جدید</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>متوقف شود</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>درون‌ریزی متوقف شود؟</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>متوقف کردن آنچه در جریان است</translation>
    </message>
    <message>
        <source>Take back the last thing you did, even yesterday's</source>
        <translation>پس گرفتن آخرین کاری که کردید، حتی کار دیروز</translation>
    </message>
    <message>
        <source>Take what is typed as a regular expression</source>
        <translation>نوشته عبارت باقاعده است</translation>
    </message>
    <message>
        <source>Take {label} off its key</source>
        <translation>برداشتن {label} از روی کلیدش</translation>
    </message>
    <message>
        <source>Take “{part}” out of {label}</source>
        <translation>بیرون آوردن «{part}» از {label}</translation>
    </message>
    <message>
        <source>Take “{title}” back to {moment}</source>
        <translation>بازگرداندن «{title}» به {moment}</translation>
    </message>
    <message>
        <source>Tell capital from small letters, and é from e</source>
        <translation>بزرگ و کوچک بودن حرف و تفاوت é با e اهمیت دارد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Text and Markdown</source>
        <translation>متن و Markdown</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>متن در اندازهٔ عادی</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>متن سند</translation>
    </message>
    <message>
        <source>Texts pasted</source>
        <translation>متن‌های چسبانده</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>تقویم همان زبان</translation>
    </message>
    <message>
        <source>The article of a saved web page</source>
        <translation>مقالهٔ یک صفحهٔ وب ذخیره‌شده</translation>
    </message>
    <message>
        <source>The calendar in which dates are shown beside the Gregorian one.</source>
        <translation>تقویمی که تاریخ‌ها در کنار میلادی با آن نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>The document can't be opened: {why}</source>
        <translation>سند باز نمی‌شود: {why}</translation>
    </message>
    <message>
        <source>The documents are being indexed; this is done once.</source>
        <translation>سندها در حال نمایه‌سازی‌اند؛ این کار یک بار انجام می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits</source>
        <translation>
            <numerusform>%Ln مورد نخست</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose another.</source>
        <translation>پوشهٔ {folder} وجود ندارد: پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The language changes when the program is next started.</source>
        <translation>زبان با اجرای بعدی برنامه تغییر می‌کند.</translation>
    </message>
    <message>
        <source>The language of menus, messages and numbers; a change holds from the next start on.</source>
        <translation>زبان منوها، پیام‌ها و عددها؛ تغییر از اجرای بعدی اعمال می‌شود.</translation>
    </message>
    <message>
        <source>The layout of the window can't be kept: {folder}: {why}.</source>
        <translation>چیدمان پنجره نگه داشته نمی‌شود: {folder}: {why}.</translation>
    </message>
    <message>
        <source>The list of documents can't be read: {why}</source>
        <translation>فهرست سندها خوانده نمی‌شود: {why}</translation>
    </message>
    <message>
        <source>The name that your annotations carry</source>
        <translation>نامی که حاشیه‌نویسی‌های شما با آن ثبت می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>The project file has %Ln faults; nothing was changed.</source>
        <translation>
            <numerusform>فایل پروژه %Ln ایراد دارد؛ چیزی تغییر نکرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file is sound: every text, quote and journal entry is as it should be.</source>
        <translation>فایل پروژه سالم است: هر متن، نقل‌قول و رویداد همان‌گونه است که باید.</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be brought in.</source>
        <translation>پروژه فقط‌خواندنی باز است: چیزی نمی‌توان آورد.</translation>
    </message>
    <message>
        <source>The theme {file} can't be used: {why}.</source>
        <translation>پوستهٔ {file} به کار نمی‌آید: {why}.</translation>
    </message>
    <message>
        <source>This annotation belongs to somebody else.</source>
        <translation>این حاشیه‌نویسی از آن کس دیگری است.</translation>
    </message>
    <message>
        <source>This annotation belongs to {name}.</source>
        <translation>این حاشیه‌نویسی از آن {name} است.</translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <translation>این نخستین سند فهرست است.</translation>
    </message>
    <message>
        <source>This is the last document of the list.</source>
        <translation>این آخرین سند فهرست است.</translation>
    </message>
    <message>
        <source>This program opens no network connection.</source>
        <translation>این برنامه هیچ اتصال شبکه‌ای باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ابزارها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>واگرد: {what}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>در حال واگرد</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>واگردانده شد: {what}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>راهنمای کاربر</translation>
    </message>
    <message>
        <source>Version and where things are kept</source>
        <translation>نسخه و جای نگه‌داری چیزها</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحهٔ وب</translation>
    </message>
    <message>
        <source>What is in already stays in; the rest can be imported again.</source>
        <translation>آنچه آمده می‌ماند؛ بقیه را می‌توان دوباره درون‌ریزی کرد.</translation>
    </message>
    <message>
        <source>Where several lie, select the next larger one</source>
        <translation>جایی که چند حاشیه‌نویسی هست، بزرگ‌ترِ بعدی انتخاب شود</translation>
    </message>
    <message>
        <source>Where should the project be kept?</source>
        <translation>پروژه کجا نگه داشته شود؟</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>حاشیه‌نویسی‌های چه کسی</translation>
    </message>
    <message>
        <source>Why this label, what is unsure…</source>
        <translation>چرا این برچسب، چه چیز نامطمئن است…</translation>
    </message>
    <message>
        <source>Words stand for all of them, “in quotes” for a phrase, wor* for a beginning. AND, OR, NOT, parentheses and NEAR(one other, 8) work as well.</source>
        <translation>چند واژه یعنی همهٔ آن‌ها، «در گیومه» یعنی یک عبارت، واژ* یعنی آغاز واژه. AND، OR، NOT، پرانتز و NEAR(one other, 8) هم به کار می‌آیند.</translation>
    </message>
    <message>
        <source>Write a note on the selected annotation</source>
        <translation>نوشتن یادداشت برای حاشیه‌نویسی انتخاب‌شده</translation>
    </message>
    <message>
        <source>Write the labeled dataset to a file</source>
        <translation>نوشتن مجموعه‌دادهٔ برچسب‌خورده در یک فایل</translation>
    </message>
    <message>
        <source>Write the name under which you annotate.</source>
        <translation>نامی را بنویسید که با آن حاشیه‌نویسی می‌کنید.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>You can also drop text files, saved web pages or a project anywhere on this window.</source>
        <translation>می‌توانید فایل‌های متنی، صفحه‌های وب ذخیره‌شده یا یک پروژه را هر جای این پنجره رها کنید.</translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed.</source>
        <translation>در این میان می‌توانید آن را بخوانید؛ چیزی را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;کوچک‌نمایی</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>داوری‌شده</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>از {name}</translation>
    </message>
    <message>
        <source>characters {start}–{end}</source>
        <translation>نویسه‌های {start}–{end}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>درون‌ریزی‌شده</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>در دست انجام</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>شروع‌نشده</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>پیشنهادشده</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>برچسب ناشناخته</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>با یادداشت</translation>
    </message>
    <message numerus="yes">
        <source>{at} of %Ln</source>
        <comment>hits</comment>
        <translation>
            <numerusform>{at} از %Ln</numerusform>
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
        <translation>{documents} با {annotations} در {file} است.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another name.</source>
        <translation>{file} از پیش هست: نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <translation>{file} در حال استفاده است</translation>
    </message>
    <message>
        <source>{format} ({suffix})</source>
        <translation>{format} ({suffix})</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %Ln documents</source>
        <translation>
            <numerusform>{hits} در %Ln سند</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} label the selection</source>
        <translation>{keys} انتخاب را برچسب می‌زنند</translation>
    </message>
    <message>
        <source>{sentence} ({changes} steps)</source>
        <translation>{sentence} ({changes} گام)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln annotations</source>
        <translation>
            <numerusform>{shown} از %Ln حاشیه‌نویسی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln documents</source>
        <translation>
            <numerusform>{shown} از %Ln سند</numerusform>
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
