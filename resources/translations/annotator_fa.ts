<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>    {annotator}: {gone} would go, {back} would come back, {changed} would change back</source>
        <translation>    {annotator}: {gone} می‌رود، {back} بازمی‌گردد، {changed} به صورت پیشین برمی‌گردد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted hits have not been labelled yet.</source>
        <translation>
            <numerusform>%Ln مورد پذیرفته هنوز برچسب نخورده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are only counted, and some shown as examples</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی فقط شمرده می‌شود و برخی به‌عنوان نمونه می‌آیند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations changed.</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی تغییر کرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations deleted.</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی حذف شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have a value. They keep it, and show it again when an attribute with the same key is added.</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی مقدار دارد. مقدارشان می‌ماند و با افزودن ویژگی‌ای با همین کلید دوباره نمایش داده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have it. What should become of them?</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی این برچسب را دارد. با آن‌ها چه شود؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations lose the blanks at their edges</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی فاصله‌های دو سرش را از دست می‌دهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations of this document do not fit its text; they were left as they are.</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی این سند با متن آن نمی‌خواند؛ همان‌گونه که بودند ماندند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations of {old} get the label {new}.</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی {old} برچسب {new} می‌گیرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations on nothing but line ends are left out</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی که فقط روی پایان سطر است کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that are neither claims nor their authors are left out</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی که نه ادعا است نه گویندهٔ آن کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that begin or end within a visible character are left out</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی که میان یک نویسهٔ دیدنی آغاز یا تمام می‌شود کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that fall between tokens are left out</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی که میان توکن‌ها می‌افتد کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were on the same words and became one each.</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی روی واژه‌های یکسان بود و هر دسته یکی شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations with gaps become one annotation for each piece</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی چندتکه به یک حاشیه‌نویسی برای هر تکه تبدیل می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would change back</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی به صورت پیشین برمی‌گردد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would come back</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی بازمی‌گردد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would go</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی می‌رود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotators</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes can't be read by this version; they stay as they are.</source>
        <translation>
            <numerusform>%Ln ویژگی در این نسخه خوانده نمی‌شود؛ همان‌گونه که هستند می‌مانند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln تغییریافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of the project are not in the copy.</source>
        <translation>
            <numerusform>%Ln تغییر پروژه در رونوشت نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln نویسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters of text</source>
        <translation>
            <numerusform>متن: %Ln نویسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters selected</source>
        <translation>
            <numerusform>%Ln نویسه انتخاب شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies beside the project hold it too:</source>
        <translation>
            <numerusform>%Ln رونوشت در کنار پروژه هم آن را دارد:</numerusform>
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
        <source>%Ln documents are left.</source>
        <translation>
            <numerusform>%Ln سند مانده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents without annotations are left out</source>
        <translation>
            <numerusform>%Ln سند بدون حاشیه‌نویسی کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents worked on</source>
        <translation>
            <numerusform>کار روی %Ln سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would change back</source>
        <translation>
            <numerusform>%Ln سند به صورت پیشین برمی‌گردد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would come back</source>
        <translation>
            <numerusform>%Ln سند بازمی‌گردد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would go</source>
        <translation>
            <numerusform>%Ln سند می‌رود</numerusform>
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
        <source>%Ln entities are left out</source>
        <translation>
            <numerusform>%Ln موجودیت کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields kept from other files are left out</source>
        <translation>
            <numerusform>%Ln میدان نگه‌داشته از فایل‌های دیگر کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragments: {spans}</source>
        <translation>
            <numerusform>%Ln تکه: {spans}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further origins of documents are left out</source>
        <translation>
            <numerusform>%Ln خاستگاه دیگر سندها کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits are labelled; one undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln مورد برچسب خورد؛ یک واگرد همه را پس می‌گیرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits are still open; what you rejected is not kept.</source>
        <translation>
            <numerusform>%Ln مورد هنوز باز است؛ آنچه رد کرده‌اید نگه داشته نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits in {documents}</source>
        <translation>
            <numerusform>%Ln مورد در {documents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are in {path}.</source>
        <translation>
            <numerusform>%Ln برچسب در {path} است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have the name of another and become one with it</source>
        <translation>
            <numerusform>%Ln برچسب هم‌نام برچسبی دیگر است و با آن یکی می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels on whole documents are left out</source>
        <translation>
            <numerusform>%Ln برچسب کل سند کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would change back</source>
        <translation>
            <numerusform>%Ln برچسب به صورت پیشین برمی‌گردد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would come back</source>
        <translation>
            <numerusform>%Ln برچسب بازمی‌گردد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would go</source>
        <translation>
            <numerusform>%Ln برچسب می‌رود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines kept from other files are left out</source>
        <translation>
            <numerusform>%Ln سطر نگه‌داشته از فایل‌های دیگر کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are left out</source>
        <translation>
            <numerusform>%Ln یادداشت کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the differences are the work of other annotators, which would be taken back too. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln مورد از تفاوت‌ها کار حاشیه‌نویسان دیگر است که آن هم پس گرفته می‌شود. واگرد آن را بازمی‌گرداند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlapping annotations are left out: the longest stays</source>
        <translation>
            <numerusform>%Ln حاشیه‌نویسی هم‌پوشان کنار گذاشته می‌شود: بلندترین می‌ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of documents are nearly the same.</source>
        <translation>
            <numerusform>%Ln جفت سند تقریباً یکسان است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln جا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purged documents would come back: purge them again afterwards.</source>
        <translation>
            <numerusform>%Ln سندِ برای همیشه پاک‌شده بازمی‌گردد: پس از آن دوباره پاکشان کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations</source>
        <translation>
            <numerusform>%Ln رابطه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations are left out</source>
        <translation>
            <numerusform>%Ln رابطه کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations are only counted</source>
        <translation>
            <numerusform>%Ln رابطه فقط شمرده می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations of annotations that are left out go with them</source>
        <translation>
            <numerusform>%Ln رابطهٔ حاشیه‌نویسی‌های کنارگذاشته با آن‌ها می‌رود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to annotations are left out</source>
        <translation>
            <numerusform>%Ln رابطه با حاشیه‌نویسی‌ها کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to annotations that are not in the document are left out</source>
        <translation>
            <numerusform>%Ln رابطه با حاشیه‌نویسی‌های بیرون از سند کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to documents are left out</source>
        <translation>
            <numerusform>%Ln رابطه با سندها کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to entities are left out</source>
        <translation>
            <numerusform>%Ln رابطه با موجودیت‌ها کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses of work are left out</source>
        <translation>
            <numerusform>%Ln وضعیت کار کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts hold characters that the format can't, and are changed</source>
        <translation>
            <numerusform>%Ln متن نویسه‌هایی دارد که در این قالب نمی‌گنجد و تغییر می‌کند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles of documents are left out</source>
        <translation>
            <numerusform>%Ln عنوان سند کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of attributes are left out</source>
        <translation>
            <numerusform>%Ln مقدار ویژگی کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of attributes become text</source>
        <translation>
            <numerusform>%Ln مقدار ویژگی به متن تبدیل می‌شود</numerusform>
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
        <source>&amp;Add the selection to the annotation</source>
        <translation>&amp;افزودن انتخاب به حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;افزودن…</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>&amp;Annotator</source>
        <translation>&amp;حاشیه‌نویس</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>با&amp;زگشت</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>پش&amp;تیبان‌گیری هم‌اکنون</translation>
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
        <source>&amp;Choose a label…</source>
        <translation>بر&amp;گزیدن برچسب…</translation>
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
        <source>&amp;Delete these copies, and make a new one without the document</source>
        <translation>&amp;حذف این رونوشت‌ها و ساختن یکی تازه بدون این سند</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;سندها</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Export the label set…</source>
        <translation>&amp;برون‌ریزی مجموعهٔ برچسب…</translation>
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
        <source>&amp;Forget my times…</source>
        <translation>&amp;فراموش کردن زمان‌های من…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;قالب</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;برو</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>د&amp;ستورعمل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;تاریخچه</translation>
    </message>
    <message>
        <source>&amp;Import a label set…</source>
        <translation>&amp;درون‌ریزی مجموعهٔ برچسب…</translation>
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
        <source>&amp;Label all hits…</source>
        <translation>برچسب زدن ه&amp;مهٔ موارد…</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>&amp;رها کردن</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;ظاهر</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>ادغا&amp;م در…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
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
        <source>&amp;Offsets count</source>
        <translation>&amp;شمارش موقعیت‌ها</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;باز کردن پروژه…</translation>
    </message>
    <message>
        <source>&amp;Paragraph, 1 to {last}</source>
        <translation>&amp;پاراگراف، از ۱ تا {last}</translation>
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
        <source>&amp;Print…</source>
        <translation>&amp;چاپ…</translation>
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
        <source>&amp;Restore a copy…</source>
        <translation>بازگر&amp;دانی رونوشت…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;تنظیمات…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;نمایش</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>&amp;آمار…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;وضعیت</translation>
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
        <source>+ Label the document</source>
        <translation>+ برچسب زدن سند</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-02</source>
        <translation>⁦2026⁩، ⁦2026-03⁩ یا ⁦2026-03-02⁩</translation>
    </message>
    <message>
        <source>A &amp;day’s work…</source>
        <translation>کار یک &amp;روز…</translation>
    </message>
    <message>
        <source>A copy was made and checked: {name}, in {folder}.</source>
        <translation>رونوشتی ساخته و بررسی شد: {name}، در {folder}.</translation>
    </message>
    <message>
        <source>A copy was made: {name}</source>
        <translation>رونوشتی ساخته شد: {name}</translation>
    </message>
    <message>
        <source>A day’s work</source>
        <translation>کار یک روز</translation>
    </message>
    <message>
        <source>A day’s work…</source>
        <translation>کار یک روز…</translation>
    </message>
    <message>
        <source>A document done took {each}, half of them less and half more; at that the rest takes {all}.</source>
        <translation>هر سند انجام‌شده {each} زمان برده است، نیمی کمتر و نیمی بیشتر؛ با این روند بقیه {all} زمان می‌برد.</translation>
    </message>
    <message>
        <source>A document of GATE with its annotation sets</source>
        <translation>سندی از GATE با مجموعه‌های حاشیه‌نویسی‌اش</translation>
    </message>
    <message>
        <source>A document of gatenlp as JSON</source>
        <translation>سندی از gatenlp به صورت JSON</translation>
    </message>
    <message>
        <source>A file for each annotator</source>
        <translation>برای هر حاشیه‌نویس یک فایل</translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation>فایلی که به ‎.annotator ختم می‌شود</translation>
    </message>
    <message>
        <source>A folder for brat: texts with stand-off files and their configuration</source>
        <translation>پوشه‌ای برای brat: متن‌ها با فایل‌های حاشیه‌نویسی جداگانه و پیکربندی آن‌ها</translation>
    </message>
    <message>
        <source>A folder for each document with a file for each annotator, and a description of the types</source>
        <translation>برای هر سند یک پوشه با یک فایل برای هر حاشیه‌نویس، و شرح نوع‌ها</translation>
    </message>
    <message>
        <source>A folder for each document with a file for each annotator, each with its types</source>
        <translation>برای هر سند یک پوشه با یک فایل برای هر حاشیه‌نویس، هر یک با نوع‌هایش</translation>
    </message>
    <message>
        <source>A folder for each document with a file for each annotator, for WebAnno and INCEpTION</source>
        <translation>برای هر سند یک پوشه با یک فایل برای هر حاشیه‌نویس، برای WebAnno و INCEpTION</translation>
    </message>
    <message>
        <source>A folder of documents.json, entities.json and relations.json, an object a line</source>
        <translation>پوشه‌ای با documents.json، entities.json و relations.json، هر سطر یک شیء</translation>
    </message>
    <message>
        <source>A folder of texts with annotations in JSON-LD beside them</source>
        <translation>پوشه‌ای از متن‌ها با حاشیه‌نویسی‌های JSON-LD در کنارشان</translation>
    </message>
    <message>
        <source>A folder with a file for each document, for GATE and gatenlp</source>
        <translation>پوشه‌ای با یک فایل برای هر سند، برای GATE و gatenlp</translation>
    </message>
    <message>
        <source>A folder with a file for each document, for gatenlp</source>
        <translation>پوشه‌ای با یک فایل برای هر سند، برای gatenlp</translation>
    </message>
    <message>
        <source>A folder with a file for each split and a card, for datasets.load_dataset</source>
        <translation>پوشه‌ای با یک فایل برای هر بخش و یک شناسنامه، برای datasets.load_dataset</translation>
    </message>
    <message>
        <source>A folder with tasks.json and the labelling configuration config.xml</source>
        <translation>پوشه‌ای با tasks.json و پیکربندی برچسب‌زنی config.xml</translation>
    </message>
    <message>
        <source>A group for each annotator, or all in “sc”, where spancat looks</source>
        <translation>برای هر حاشیه‌نویس یک گروه، یا همه در «sc» که spancat می‌خواند</translation>
    </message>
    <message>
        <source>A label of the whole document has no fragments: delete it to take it off.</source>
        <translation>برچسب کل سند تکه ندارد: برای برداشتن، آن را حذف کنید.</translation>
    </message>
    <message>
        <source>A name that nobody here has yet</source>
        <translation>نامی که اینجا هنوز از آن کسی نیست</translation>
    </message>
    <message>
        <source>A project is called as its file is. The file stays in {folder}; its copies get the new name too.</source>
        <translation>نام پروژه همان نام فایل آن است. فایل در {folder} می‌ماند؛ رونوشت‌هایش هم نام تازه می‌گیرند.</translation>
    </message>
    <message>
        <source>A project is one file that holds your documents and everything you mark in them.</source>
        <translation>پروژه یک فایل است که سندهای شما و هر چه را در آن‌ها نشان می‌گذارید در خود دارد.</translation>
    </message>
    <message>
        <source>A sheet with a column of texts, a row is a document; or with annotations</source>
        <translation>برگه‌ای با ستونی از متن که هر سطرش یک سند است؛ یا با حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>A short report, half annotated: try everything here</source>
        <translation>گزارشی کوتاه و نیمه‌حاشیه‌نویسی‌شده: همه چیز را اینجا بیازمایید</translation>
    </message>
    <message>
        <source>A table with a column of texts, a row is a document; or a table of annotations</source>
        <translation>جدولی با ستونی از متن که هر سطرش یک سند است؛ یا جدولی از حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>A task a line, for db-in, spans.manual and rel.manual</source>
        <translation>هر سطر یک تکلیف، برای db-in، spans.manual و rel.manual</translation>
    </message>
    <message>
        <source>A text here has at most {most} characters; what you paste has {length}.</source>
        <translation>متن اینجا حداکثر {most} نویسه دارد؛ آنچه می‌چسبانید {length} نویسه است.</translation>
    </message>
    <message>
        <source>A text never changes, so the file becomes a new document in the place of this one. A document with annotations stays, and the new one is its newer version.</source>
        <translation>متن هرگز تغییر نمی‌کند، پس فایل به جای این سند، سندی تازه می‌شود. سندی که حاشیه‌نویسی دارد می‌ماند و سند تازه نسخهٔ نوتر آن است.</translation>
    </message>
    <message>
        <source>A word a line with a tag such as B-PER: for taggers</source>
        <translation>هر سطر یک واژه با نشانی مانند B-PER: برای نشان‌گذارها</translation>
    </message>
    <message>
        <source>A&amp;bout this document…</source>
        <translation>دربارهٔ ای&amp;ن سند…</translation>
    </message>
    <message>
        <source>A&amp;ttributes</source>
        <translation>&amp;ویژگی‌ها</translation>
    </message>
    <message>
        <source>A&amp;ttributes ({count})</source>
        <translation>&amp;ویژگی‌ها ({count})</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>دربارهٔ Annotator</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>دربارهٔ این سند</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Accept all open</source>
        <translation>پذیرفتن همهٔ بازها</translation>
    </message>
    <message>
        <source>Accept all that are open (Ctrl+A)</source>
        <translation>پذیرفتن همهٔ موارد باز (Ctrl+A)</translation>
    </message>
    <message>
        <source>Accept the hit and go on (A or Enter)</source>
        <translation>پذیرفتن مورد و ادامه (A یا Enter)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln</source>
        <translation>
            <numerusform>پذیرفته: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>کارها و کلیدهایشان</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>افزودن کلید…</translation>
    </message>
    <message>
        <source>Add a label (Ins or Ctrl+N)</source>
        <translation>افزودن برچسب (Ins یا Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>افزودن منبع</translation>
    </message>
    <message>
        <source>Add a source to a document</source>
        <translation>افزودن منبع به سند</translation>
    </message>
    <message>
        <source>Add an attribute (Ins in the list)</source>
        <translation>افزودن ویژگی (Ins در فهرست)</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>افزودن به‌صورت تازه</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>افزودن ویژگی</translation>
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
        <source>Add, change, order, merge and delete labels</source>
        <translation>افزودن، تغییر، مرتب‌سازی، ادغام و حذف برچسب‌ها</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>نشانی (URL)</translation>
    </message>
    <message>
        <source>After: {step} ({name})</source>
        <translation>پس از: {step} ({name})</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>همانندی</translation>
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
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>همه: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln documents</source>
        <translation>
            <numerusform>همهٔ %Ln سند</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions get the keys that they have from the start.</source>
        <translation>همهٔ کارها کلیدهای آغازین خود را می‌گیرند.</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>همهٔ رنگ‌ها</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>همهٔ سندها</translation>
    </message>
    <message>
        <source>All documents of the list are done.</source>
        <translation>همهٔ سندهای فهرست انجام شده‌اند.</translation>
    </message>
    <message>
        <source>All documents with their annotations as coloured words and comments</source>
        <translation>همهٔ سندها با حاشیه‌نویسی‌ها به صورت واژه‌های رنگی و توضیح</translation>
    </message>
    <message>
        <source>All documents with their annotations as pages to print, as the window shows them</source>
        <translation>همهٔ سندها با حاشیه‌نویسی‌ها به صورت صفحه‌های چاپی، آن‌گونه که پنجره نشان می‌دهد</translation>
    </message>
    <message>
        <source>All documents with their annotations in one web page, to read, send and print</source>
        <translation>همهٔ سندها با حاشیه‌نویسی‌ها در یک صفحهٔ وب، برای خواندن، فرستادن و چاپ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>All keys as they are now, to be read and printed</source>
        <translation>همهٔ کلیدهای کنونی، برای خواندن و چاپ</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>همهٔ برچسب‌ها</translation>
    </message>
    <message>
        <source>All of it, one document a line; comes back without loss</source>
        <translation>همه چیز، هر سند در یک سطر؛ بی‌کم‌وکاست بازمی‌گردد</translation>
    </message>
    <message>
        <source>All other documents of the list are done.</source>
        <translation>همهٔ سندهای دیگر فهرست انجام شده‌اند.</translation>
    </message>
    <message>
        <source>All texts, users and curation of a project exported from INCEpTION or WebAnno</source>
        <translation>همهٔ متن‌ها، کاربران و نسخهٔ نهایی پروژه‌ای که از INCEpTION یا WebAnno برون‌ریزی شده است</translation>
    </message>
    <message>
        <source>All that you did is on the disk.</source>
        <translation>هر چه کرده‌اید روی دیسک است.</translation>
    </message>
    <message>
        <source>All words are wanted, in whatever spelling.

“in quotes”: a phrase
wor*: a beginning
AND, OR, NOT and parentheses
NEAR(one other, 8): close by</source>
        <translation>همهٔ واژه‌ها باید باشند، با هر املایی.

«در گیومه»: یک عبارت
واژ*: آغاز واژه
‏AND، OR، NOT و پرانتز
‏⁦NEAR(یکی دیگری‎, 8)⁩: نزدیک به هم</translation>
    </message>
    <message>
        <source>All words must stand in an annotation: in its label, quote, note or attributes.</source>
        <translation>همهٔ واژه‌ها باید در یک حاشیه‌نویسی باشند: در برچسب، نقل‌قول، یادداشت یا ویژگی‌های آن.</translation>
    </message>
    <message>
        <source>Already labelled</source>
        <translation>از پیش برچسب‌خورده</translation>
    </message>
    <message numerus="yes">
        <source>Already labelled %Ln</source>
        <translation>
            <numerusform>از پیش برچسب‌خورده: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Also documents without annotations</source>
        <translation>سندهای بدون حاشیه‌نویسی هم</translation>
    </message>
    <message numerus="yes">
        <source>Also take back the work of others (%Ln)</source>
        <translation>
            <numerusform>کار دیگران هم پس گرفته شود (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Always</source>
        <translation>همیشه</translation>
    </message>
    <message>
        <source>An apostrophe keeps a spreadsheet from running them; our reader takes it away again</source>
        <translation>آپاستروف نمی‌گذارد صفحه‌گسترده آن‌ها را اجرا کند؛ درون‌ریزی ما دوباره آن را برمی‌دارد</translation>
    </message>
    <message>
        <source>An import is still running: wait for it, or stop it first.</source>
        <translation>درون‌ریزی هنوز در جریان است: صبر کنید یا نخست آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>Annotation tools</source>
        <translation>ابزارهای حاشیه‌نویسی</translation>
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
        <source>Annotations changed otherwise</source>
        <translation>حاشیه‌نویسی‌هایی با تغییر دیگر</translation>
    </message>
    <message>
        <source>Annotations given another label</source>
        <translation>حاشیه‌نویسی‌هایی که برچسب دیگری گرفتند</translation>
    </message>
    <message>
        <source>Annotations have these choices: {choices}. They keep what they say, but it is no longer offered.</source>
        <translation>حاشیه‌نویسی‌هایی این گزینه‌ها را دارند: {choices}. مقدارشان می‌ماند، ولی دیگر پیشنهاد نمی‌شود.</translation>
    </message>
    <message>
        <source>Annotations in JSON-LD on texts that lie beside them</source>
        <translation>حاشیه‌نویسی‌های JSON-LD برای متن‌هایی که در کنارشان است</translation>
    </message>
    <message>
        <source>Annotations of this day that still stand</source>
        <translation>حاشیه‌نویسی‌های این روز که هنوز برجایند</translation>
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
        <source>Annotations with this label, by this annotator, in documents of which the rest is true.</source>
        <translation>حاشیه‌نویسی‌های این حاشیه‌نویس با این برچسب، در سندهایی با شرط‌های دیگر.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>حاشیه‌نویس</translation>
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
        <source>Annotators</source>
        <translation>حاشیه‌نویسان</translation>
    </message>
    <message>
        <source>Another import is still running: wait for it, or stop it first.</source>
        <translation>درون‌ریزی دیگری هنوز در جریان است: صبر کنید یا نخست آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>هر برچسب</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>هر وضعیت</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>هر کس</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Archived copy (URL)</source>
        <translation>نسخهٔ بایگانی (URL)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>صورت پیشین</translation>
    </message>
    <message>
        <source>As seen with</source>
        <translation>دیده‌شده با</translation>
    </message>
    <message>
        <source>As text with signs, or as a page for the browser</source>
        <translation>به صورت متن با نشانه‌ها یا صفحه‌ای برای مرورگر</translation>
    </message>
    <message>
        <source>As the files tell</source>
        <translation>به گفتهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>As the format says</source>
        <translation>به گفتهٔ قالب</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>As they are now. Every action is found in the menus and in the command palette, with a key or without.</source>
        <translation>کلیدهای کنونی. هر کار، با کلید یا بی‌کلید، در منوها و در پالت فرمان‌ها یافت می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>At the recent pace of {pace} documents a working day that takes %Ln working days.</source>
        <translation>
            <numerusform>با روند اخیر، روزی {pace} سند، %Ln روز کاری طول می‌کشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>ویژگی</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>ویژگی‌ها</translation>
    </message>
    <message>
        <source>Attributes that both have keep their values: {names}.</source>
        <translation>ویژگی‌هایی که هر دو دارند مقدارشان را نگه می‌دارند: {names}.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Back to having no key</source>
        <translation>بازگشت به بی‌کلیدی</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>بازگشت به {keys}</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>پیش از به‌روزرسانی</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>پیش از بازگردانی</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Book&amp;marks…</source>
        <translation>نشانک‌&amp;ها…</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>نشانک برداشته شد</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>نشانک گذاشته شد</translation>
    </message>
    <message>
        <source>Bookmark {number} of {count}</source>
        <translation>نشانک {number} از {count}</translation>
    </message>
    <message>
        <source>Bound the search by label, annotator, status, date, outlet</source>
        <translation>محدود کردن جستجو به برچسب، حاشیه‌نویس، وضعیت، تاریخ، رسانه</translation>
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
        <source>Bring in a table and say which of its columns is the text</source>
        <translation>آوردن جدول و گفتن اینکه کدام ستونش متن است</translation>
    </message>
    <message>
        <source>Bring in datasets and say what their labels and annotators are called here</source>
        <translation>آوردن مجموعه‌داده‌ها و گفتن اینکه برچسب‌ها و حاشیه‌نویسان آن‌ها اینجا چه نام دارند</translation>
    </message>
    <message>
        <source>Bring in texts, saved pages or datasets</source>
        <translation>آوردن متن‌ها، صفحه‌های ذخیره‌شده یا مجموعه‌داده‌ها</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>قهوه‌ای</translation>
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
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Calendar of the date</source>
        <translation>گاه‌شماری تاریخ</translation>
    </message>
    <message>
        <source>Can't be used: {reason}</source>
        <translation>به کار نمی‌آید: {reason}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Cells like formulas</source>
        <translation>خانه‌های فرمول‌مانند</translation>
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
        <source>Change &amp;keys…</source>
        <translation>تغییر ک&amp;لیدها…</translation>
    </message>
    <message>
        <source>Change the attributes of {label}</source>
        <translation>تغییر ویژگی‌های {label}</translation>
    </message>
    <message>
        <source>Change the document from {old} to {label}</source>
        <translation>تغییر برچسب سند از {old} به {label}</translation>
    </message>
    <message>
        <source>Change the keys of actions</source>
        <translation>تغییر کلیدهای کارها</translation>
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
        <source>Changed</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>تغییر کرده است.</translation>
    </message>
    <message>
        <source>Character {place}</source>
        <translation>نویسهٔ {place}</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>نویسه‌ها</translation>
    </message>
    <message>
        <source>Characters that one document may have; longer files are refused at import.</source>
        <translation>شمار نویسه‌هایی که یک سند می‌تواند داشته باشد؛ فایل‌های بلندتر هنگام درون‌ریزی پذیرفته نمی‌شوند.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Checking copies</source>
        <translation>در حال بررسی رونوشت‌ها</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>در حال بررسی پروژه</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>گزینه</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>گزینه‌ها، هر سطر یکی</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>برگزیدن رونوشت</translation>
    </message>
    <message>
        <source>Choose a file for the project.</source>
        <translation>فایلی برای پروژه برگزینید.</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>قالبی برگزینید.</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>برگزیدن برچسب</translation>
    </message>
    <message>
        <source>Choose among all labels</source>
        <translation>برگزیدن از همهٔ برچسب‌ها</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>برگزیدن فایل دیگر…</translation>
    </message>
    <message>
        <source>Choose at least one annotator.</source>
        <translation>دست‌کم یک حاشیه‌نویس برگزینید.</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>دست‌کم یک برچسب برگزینید.</translation>
    </message>
    <message>
        <source>Choose one in the list of documents, or bring some in: text files, web pages saved from a browser, datasets in JSONL. You can drop files and folders here.</source>
        <translation>یکی را از فهرست سندها برگزینید یا چند تا بیاورید: فایل‌های متنی، صفحه‌های وب ذخیره‌شده از مرورگر، مجموعه‌داده‌های JSONL. می‌توانید فایل‌ها و پوشه‌ها را اینجا رها کنید.</translation>
    </message>
    <message>
        <source>Choose somebody, or write the name of somebody new.</source>
        <translation>کسی را برگزینید یا نام فرد جدیدی را بنویسید.</translation>
    </message>
    <message>
        <source>Choose what {name} shall be again. What it is now is kept beside it first, as “{aside}” with the date, so that you can go back to it in the same way.</source>
        <translation>برگزینید {name} دوباره به کدام صورت درآید. صورت کنونی آن نخست با نام «{aside}» و تاریخ در کنارش نگه داشته می‌شود تا بتوانید به همین شیوه به آن بازگردید.</translation>
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
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>پاک کردن همهٔ پالایه‌ها</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>پاک کردن همهٔ پالایه‌ها (Esc)</translation>
    </message>
    <message>
        <source>Clear {attribute} of the document</source>
        <translation>پاک کردن {attribute} سند</translation>
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
        <source>CoNLL</source>
        <translation>CoNLL</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>کتاب کد</translation>
    </message>
    <message>
        <source>Collecting the hits</source>
        <translation>در حال گردآوری موارد</translation>
    </message>
    <message>
        <source>Collecting the hits…</source>
        <translation>در حال گردآوری موارد…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Colour as # and six digits</source>
        <translation>رنگ با # و شش رقم</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>رنگ برچسب</translation>
    </message>
    <message numerus="yes">
        <source>Colours, keys, guidelines and attribute definitions of %Ln labels are left out</source>
        <translation>
            <numerusform>رنگ، کلید، دستورعمل و تعریف ویژگی‌های %Ln برچسب کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>ستون‌های جدول</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;پالت فرمان‌ها…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>پالت فرمان‌ها</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>توضیح‌ها</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>در حال مقایسه</translation>
    </message>
    <message>
        <source>Comparing with the copy</source>
        <translation>در حال مقایسه با رونوشت</translation>
    </message>
    <message>
        <source>Comparing with the label</source>
        <translation>در حال مقایسه با برچسب</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>در حال مقایسه…</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تضاد</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>رونوشت‌ها</translation>
    </message>
    <message>
        <source>Copies by themselves</source>
        <translation>رونوشت خودکار</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>رونوشت‌های ماندگار</translation>
    </message>
    <message>
        <source>Copies that hold the document</source>
        <translation>رونوشت‌هایی که سند را دارند</translation>
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
        <source>Copy the quote with title, outlet, date and address</source>
        <translation>کپی نقل‌قول با عنوان، رسانه، تاریخ و نشانی</translation>
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
        <source>Copy with ci&amp;tation</source>
        <translation>کپی با ا&amp;رجاع</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>کپی: {name}</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>شمارش دوباره</translation>
    </message>
    <message>
        <source>Count how long you work in each document, for the statistics. It is kept in the project file only, and told to nobody.</source>
        <translation>شمارش زمان کار شما در هر سند برای آمار. فقط در فایل پروژه نگه داشته می‌شود و به کسی گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Count labels, annotators, documents and days; see what is left</source>
        <translation>شمارش برچسب‌ها، حاشیه‌نویسان، سندها و روزها؛ دیدن آنچه مانده است</translation>
    </message>
    <message>
        <source>Counted at {time}</source>
        <translation>شمارش در {time}</translation>
    </message>
    <message>
        <source>Counted at {time}; changed since</source>
        <translation>شمارش در {time}؛ از آن پس تغییر کرده</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>در حال شمارش</translation>
    </message>
    <message>
        <source>Counting annotations</source>
        <translation>در حال شمارش حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>Counting the annotations</source>
        <translation>در حال شمارش حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>Counting what would be lost</source>
        <translation>در حال شمارش آنچه از دست می‌رود</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message>
        <source>Counts: …
Does not count: …
Example: …</source>
        <translation>به شمار می‌آید: …
به شمار نمی‌آید: …
نمونه: …</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>پیک</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>زرشکی</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>سبز تیره</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>خط‌چین</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>خط و نقطه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>روز بعد</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>روز قبل</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete a label</source>
        <translation>حذف یک برچسب</translation>
    </message>
    <message>
        <source>Delete the label (Delete)</source>
        <translation>حذف برچسب (Delete)</translation>
    </message>
    <message>
        <source>Delete the label {label}</source>
        <translation>حذف برچسب {label}</translation>
    </message>
    <message>
        <source>Delete the label “{label}”?</source>
        <translation>برچسب «{label}» حذف شود؟</translation>
    </message>
    <message>
        <source>Delete them too</source>
        <translation>آن‌ها هم حذف شوند</translation>
    </message>
    <message>
        <source>Delete what the project knows of the time you spent</source>
        <translation>حذف آنچه پروژه از زمان کار شما می‌داند</translation>
    </message>
    <message>
        <source>Deleting a label</source>
        <translation>در حال حذف برچسب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Description of the attribute</source>
        <translation>شرح ویژگی</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Direction of the paragraph in which the caret is</source>
        <translation>جهت پاراگرافی که مکان‌نما در آن است</translation>
    </message>
    <message>
        <source>Divide into training, development and test sets</source>
        <translation>تقسیم به مجموعه‌های آموزش، توسعه و آزمون</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>انجام دوبارهٔ آنچه پس گرفته شد</translation>
    </message>
    <message>
        <source>Do not warn here again</source>
        <translation>اینجا دیگر هشدار ندهید</translation>
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
        <source>Documents changed otherwise</source>
        <translation>سندهایی با تغییر دیگر</translation>
    </message>
    <message>
        <source>Documents in which somebody used this label, in which this annotator marked anything, and of which the rest is true.</source>
        <translation>سندهایی با این برچسب از هر کس و نشانی از این حاشیه‌نویس، با شرط‌های دیگر.</translation>
    </message>
    <message>
        <source>Documents marked with a status</source>
        <translation>سندهایی که وضعیت گرفتند</translation>
    </message>
    <message>
        <source>Documents of all these kinds packed into one file</source>
        <translation>سندهایی از همهٔ این گونه‌ها در یک فایل</translation>
    </message>
    <message>
        <source>Documents purged</source>
        <translation>سندهای برای همیشه پاک‌شده</translation>
    </message>
    <message>
        <source>Documents read again in another encoding</source>
        <translation>سندهای بازخوانده با رمزگذاری دیگر</translation>
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
        <source>Documents, annotations and labels are the same in both.</source>
        <translation>سندها، حاشیه‌نویسی‌ها و برچسب‌ها در هر دو یکی‌اند.</translation>
    </message>
    <message>
        <source>Documents, tags and highlights of Taguette</source>
        <translation>سندها، برچسب‌ها و نشان‌گذاری‌های Taguette</translation>
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
        <source>Done again</source>
        <translation>دوباره انجام‌شده</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>دوباره انجام شد: {what}</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>نقطه‌چین</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>دوتایی</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>نگارهٔ برداری</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>کتاب الکترونیکی</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <source>Each claim with its author and the report it appears in, for the web of data</source>
        <translation>هر ادعا با گوینده و گزارشی که در آن آمده است، برای وب داده‌ها</translation>
    </message>
    <message>
        <source>Each row of “{file}” becomes a document. All other columns are kept as what is known of it.</source>
        <translation>هر سطر «{file}» یک سند می‌شود. ستون‌های دیگر به‌عنوان دانسته‌های آن نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قبل‌تر</translation>
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
        <source>Edit the note on a relation: {type}</source>
        <translation>ویرایش یادداشت رابطه: {type}</translation>
    </message>
    <message>
        <source>Edit the note on the document</source>
        <translation>ویرایش یادداشت سند</translation>
    </message>
    <message>
        <source>Edit the note on “{quote}”</source>
        <translation>ویرایش یادداشت «{quote}»</translation>
    </message>
    <message>
        <source>Edit where “{title}” came from</source>
        <translation>ویرایش خاستگاه «{title}»</translation>
    </message>
    <message>
        <source>Elements within the text as annotations, or stand-off as written here</source>
        <translation>عنصرهای درون متن به‌عنوان حاشیه‌نویسی، یا جدا از متن به شیوهٔ همین برنامه</translation>
    </message>
    <message>
        <source>Empty the filter first: a label is moved among all labels.</source>
        <translation>نخست پالایه را پاک کنید: برچسب در میان همهٔ برچسب‌ها جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>رمزگذاری</translation>
    </message>
    <message>
        <source>Encoding of {file}</source>
        <translation>رمزگذاری {file}</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>پایان متن</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>موجودیت‌ها</translation>
    </message>
    <message>
        <source>Entities and relations, labels only, or (automatic) relations where the project has any</source>
        <translation>موجودیت‌ها و رابطه‌ها، فقط برچسب‌ها، یا (خودکار) رابطه‌ها اگر پروژه داشته باشد</translation>
    </message>
    <message>
        <source>Esc leaves fields and windows everywhere, so it stays where it is.</source>
        <translation>کلید Esc همه‌جا از کادرها و پنجره‌ها بیرون می‌رود؛ پس سر جایش می‌ماند.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همهٔ افراد</translation>
    </message>
    <message>
        <source>Everybody's annotations</source>
        <translation>حاشیه‌نویسی‌های همه</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>همه چیز جور است.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>کارپوشهٔ اکسل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌ریزی</translation>
    </message>
    <message>
        <source>Export a labeled dataset</source>
        <translation>برون‌ریزی مجموعه‌دادهٔ برچسب‌خورده</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>برون‌ریزی مجموعهٔ برچسب</translation>
    </message>
    <message>
        <source>Export the labeled dataset</source>
        <translation>برون‌ریزی مجموعه‌دادهٔ برچسب‌خورده</translation>
    </message>
    <message>
        <source>Export with these losses…</source>
        <translation>برون‌ریزی با این کاستی‌ها…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>در حال برون‌ریزی</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>در حال برون‌ریزی برچسب‌ها</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌ریزی…</translation>
    </message>
    <message>
        <source>Figure that the chart shows</source>
        <translation>رقمی که نمودار نشان می‌دهد</translation>
    </message>
    <message>
        <source>Figures: {what}</source>
        <translation>رقم‌ها: {what}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>فایل پروژه</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Files that you exported, and copies elsewhere, are not reached: look after them yourself.</source>
        <translation>فایل‌هایی که برون‌ریزی کرده‌اید و رونوشت‌های جاهای دیگر دست‌نخورده می‌مانند: خودتان به آن‌ها رسیدگی کنید.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <source>Filter actions and keys…</source>
        <translation>پالایش کارها و کلیدها…</translation>
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
        <source>Filter labels</source>
        <translation>پالایش برچسب‌ها</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>پالایه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%Ln)</source>
        <translation>
            <numerusform>پالایه‌ها (%Ln)</numerusform>
        </translation>
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
        <source>Find a bookmark by its words</source>
        <translation>یافتن نشانک با واژه‌هایش</translation>
    </message>
    <message>
        <source>Find a document by its title</source>
        <translation>یافتن سند با عنوانش</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>یافتن برچسب</translation>
    </message>
    <message>
        <source>Find a label by typing, and use it as its key would</source>
        <translation>یافتن برچسب با نوشتن، و کاربرد آن مانند کلیدش</translation>
    </message>
    <message>
        <source>Find and do any action by typing</source>
        <translation>یافتن و انجام هر کار با نوشتن</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>یافتن در همهٔ صفحه‌ها</translation>
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
        <source>Find near-d&amp;uplicates…</source>
        <translation>یافتن سندهای &amp;همانند…</translation>
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
        <source>First document</source>
        <translation>سند نخست</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>نخستین سطرهای جدول</translation>
    </message>
    <message>
        <source>First step {first}, last step {last}</source>
        <translation>نخستین گام {first}، واپسین گام {last}</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>پیروی از سیستم</translation>
    </message>
    <message>
        <source>Font of Arabic script</source>
        <translation>قلم خط عربی</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>قلم متن</translation>
    </message>
    <message>
        <source>For people to read</source>
        <translation>برای خواندن</translation>
    </message>
    <message>
        <source>For training and opening with spaCy, with groups of spans</source>
        <translation>برای آموزش و باز کردن با spaCy، با گروه‌های بازه‌ها</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>جل&amp;و</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کردن</translation>
    </message>
    <message>
        <source>Forget your times?</source>
        <translation>زمان‌های شما فراموش شود؟</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>صورت</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>قالب‌ها</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>From character {start} to {end}</source>
        <translation>از نویسهٔ {start} تا {end}</translation>
    </message>
    <message>
        <source>From this project</source>
        <translation>از این پروژه</translation>
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
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Give a label to the whole document, or take it off</source>
        <translation>دادن برچسب به کل سند یا برداشتن آن</translation>
    </message>
    <message>
        <source>Give its annotations to another label</source>
        <translation>دادن حاشیه‌نویسی‌هایش به برچسبی دیگر</translation>
    </message>
    <message>
        <source>Give the annotation another label</source>
        <translation>دادن برچسبی دیگر به حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>Give the project and its copies another name</source>
        <translation>دادن نامی دیگر به پروژه و رونوشت‌هایش</translation>
    </message>
    <message>
        <source>Give them another label:</source>
        <translation>برچسب دیگری به آن‌ها داده شود:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>برو</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Go back to a copy, after a look at what differs</source>
        <translation>بازگشت به یک رونوشت، پس از نگاهی به تفاوت‌ها</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>بازگشت به این</translation>
    </message>
    <message>
        <source>Go back to where you were before you jumped</source>
        <translation>بازگشت به جایی که پیش از پرش بودید</translation>
    </message>
    <message>
        <source>Go forward again to where you came back from</source>
        <translation>رفتن دوباره به جایی که از آن بازگشتید</translation>
    </message>
    <message>
        <source>Go on under another name</source>
        <translation>ادامه با نامی دیگر</translation>
    </message>
    <message>
        <source>Go through the hits and label those that you accept</source>
        <translation>مرور موارد و برچسب زدن آن‌ها که می‌پذیرید</translation>
    </message>
    <message>
        <source>Go through the hits of a search and label those you accept</source>
        <translation>مرور موارد یک جستجو و برچسب زدن آن‌ها که می‌پذیرید</translation>
    </message>
    <message>
        <source>Go to a paragraph by the number in the margin</source>
        <translation>رفتن به پاراگراف با شمارهٔ حاشیهٔ صفحه</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>رفتن به آن</translation>
    </message>
    <message>
        <source>Go to para&amp;graph…</source>
        <translation>رفتن به &amp;پاراگراف…</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>رفتن به پاراگراف</translation>
    </message>
    <message>
        <source>Go to the bookmark before</source>
        <translation>رفتن به نشانک پیشین</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>رفتن به مورد پیشین</translation>
    </message>
    <message>
        <source>Go to the next bookmark of the project</source>
        <translation>رفتن به نشانک بعدی پروژه</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>رفتن به مورد بعدی</translation>
    </message>
    <message>
        <source>Go to {panel}</source>
        <translation>رفتن به {panel}</translation>
    </message>
    <message>
        <source>Goes out: {parts}</source>
        <translation>بیرون می‌رود: {parts}</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>در حال بازگشت</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>دستورعمل</translation>
    </message>
    <message>
        <source>Guideline card</source>
        <translation>کارت دستورعمل</translation>
    </message>
    <message>
        <source>Guideline of {label}</source>
        <translation>دستورعمل {label}</translation>
    </message>
    <message numerus="yes">
        <source>Guidelines and rules of %Ln types of relation are left out</source>
        <translation>
            <numerusform>دستورعمل و قاعده‌های %Ln نوع رابطه کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headings, pages and tables of %Ln documents are left out</source>
        <translation>
            <numerusform>سرخط‌ها، صفحه‌ها و جدول‌های %Ln سند کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>اینجا</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>پنهان کردن {panel}</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست زیاد</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>کنتراست زیاد، روشن</translation>
    </message>
    <message>
        <source>Highlight claims, actors, figures and sources in reports, and take a labeled dataset home.</source>
        <translation>ادعاها، کنشگران، رقم‌ها و منبع‌ها را در گزارش‌ها نشان بگذارید و مجموعه‌داده‌ای برچسب‌خورده به دست آورید.</translation>
    </message>
    <message>
        <source>Highlighted PDF</source>
        <translation>پی‌دی‌اف نشان‌گذاری‌شده</translation>
    </message>
    <message>
        <source>Highlighted Word document</source>
        <translation>سند ورد نشان‌گذاری‌شده</translation>
    </message>
    <message>
        <source>Highlighted web page</source>
        <translation>صفحهٔ وب نشان‌گذاری‌شده</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجری قمری</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>History of which documents</source>
        <translation>تاریخچهٔ کدام سندها</translation>
    </message>
    <message>
        <source>History of which label</source>
        <translation>تاریخچهٔ کدام برچسب</translation>
    </message>
    <message>
        <source>History of whom</source>
        <translation>تاریخچهٔ چه کسی</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>موارد</translation>
    </message>
    <message>
        <source>Hits of a search labelled together</source>
        <translation>موارد جستجو که با هم برچسب خوردند</translation>
    </message>
    <message>
        <source>Hits to be labelled</source>
        <translation>موارد برای برچسب زدن</translation>
    </message>
    <message numerus="yes">
        <source>How %Ln annotations came about is left out</source>
        <translation>
            <numerusform>چگونگی پدید آمدن %Ln حاشیه‌نویسی کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How certain %Ln annotations are is left out</source>
        <translation>
            <numerusform>قطعیت %Ln حاشیه‌نویسی کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>شیوهٔ نوشتن</translation>
    </message>
    <message>
        <source>How large the text is. Zooming changes this too.</source>
        <translation>اندازهٔ متن. بزرگ‌نمایی هم این را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>How large the words of menus, panels and buttons are; the text has a size of its own.</source>
        <translation>اندازهٔ واژه‌های منوها، پنل‌ها و دکمه‌ها؛ متن اندازهٔ خود را دارد.</translation>
    </message>
    <message>
        <source>How long you worked in which document is deleted from {file}. Your annotations stay. This can't be undone.</source>
        <translation>اینکه در کدام سند چه مدت کار کرده‌اید از {file} حذف می‌شود. حاشیه‌نویسی‌هایتان می‌ماند. این کار واگردپذیر نیست.</translation>
    </message>
    <message>
        <source>How many characters a line has, where the window is wide enough.</source>
        <translation>شمار نویسه‌های هر سطر، اگر پنجره به اندازهٔ کافی پهن باشد.</translation>
    </message>
    <message>
        <source>How many examples are shown of each label</source>
        <translation>از هر برچسب چند نمونه نشان داده شود</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>آغاز فایل</translation>
    </message>
    <message>
        <source>How the first and the last word of an annotation are marked</source>
        <translation>چگونگی نشان کردن واژهٔ نخست و پایانی حاشیه‌نویسی</translation>
    </message>
    <message>
        <source>How to do what, a page for each task</source>
        <translation>چگونگی انجام کارها، برای هر کار یک صفحه</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <translation>مجموعه‌دادهٔ Hugging Face</translation>
    </message>
    <message>
        <source>INCEpTION project</source>
        <translation>پروژهٔ INCEpTION</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>شناسه در جای دیگر</translation>
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
        <source>Import a &amp;table…</source>
        <translation>درون‌ریزی جد&amp;ول…</translation>
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
        <source>Import a label set</source>
        <translation>درون‌ریزی مجموعهٔ برچسب</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>درون‌ریزی حاشیه‌نویسی‌ها</translation>
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
        <source>Import wit&amp;h options…</source>
        <translation>درون‌ریزی با &amp;گزینه‌ها…</translation>
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
        <source>Importing labels</source>
        <translation>در حال درون‌ریزی برچسب‌ها</translation>
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
        <source>In annotations</source>
        <translation>در حاشیه‌نویسی‌ها</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در دست انجام</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>در متن‌ها</translation>
    </message>
    <message>
        <source>In the copy: {held}.</source>
        <translation>در رونوشت: {held}.</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>در فایل‌ها</translation>
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
        <source>It is a copy of another project!</source>
        <translation>این رونوشت پروژهٔ دیگری است!</translation>
    </message>
    <message>
        <source>It needs a library that is not installed: {command}</source>
        <translation>به کتابخانه‌ای نیاز دارد که نصب نیست: {command}</translation>
    </message>
    <message>
        <source>Its annotations go with it. Undo brings everything back.</source>
        <translation>حاشیه‌نویسی‌هایش هم با آن می‌روند. واگرد همه را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Its last change: {moment}.</source>
        <translation>آخرین تغییر آن: {moment}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Key in the dataset</source>
        <translation>کلید در مجموعه‌داده</translation>
    </message>
    <message>
        <source>Key of the attribute in the dataset</source>
        <translation>کلید ویژگی در مجموعه‌داده</translation>
    </message>
    <message>
        <source>Key of the label</source>
        <translation>کلید برچسب</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>La&amp;bels…</source>
        <translation>&amp;برچسب‌ها…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln accepted</source>
        <translation>
            <numerusform>برچسب زدن %Ln پذیرفته</numerusform>
        </translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Label all</source>
        <translation>برچسب زدن همه</translation>
    </message>
    <message>
        <source>Label all…</source>
        <translation>برچسب زدن همه…</translation>
    </message>
    <message>
        <source>Label for the hits</source>
        <translation>برچسب موارد</translation>
    </message>
    <message>
        <source>Label sets</source>
        <translation>مجموعه‌های برچسب</translation>
    </message>
    <message>
        <source>Label t&amp;he document…</source>
        <translation>برچسب زدن &amp;سند…</translation>
    </message>
    <message>
        <source>Label that remains</source>
        <translation>برچسبی که می‌ماند</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>برچسب زدن انتخاب</translation>
    </message>
    <message>
        <source>Label the whole document</source>
        <translation>برچسب زدن کل سند</translation>
    </message>
    <message>
        <source>Label what is accepted; one undo takes all of it back (Ctrl+Enter)</source>
        <translation>برچسب زدن پذیرفته‌ها؛ یک واگرد همه را پس می‌گیرد (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Label what you select from now on</source>
        <translation>برچسب زدن هر چه از این پس انتخاب کنید</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>برچسب {label}</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>در حال برچسب زدن</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>برچسب‌های تغییریافته</translation>
    </message>
    <message>
        <source>Labels of the document</source>
        <translation>برچسب‌های سند</translation>
    </message>
    <message>
        <source>Labels that lie under it move up. One undo takes everything back.</source>
        <translation>برچسب‌های زیر آن بالا می‌روند. یک واگرد همه را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعدتر</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک کردن</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشتن آن</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Leave these hits?</source>
        <translation>این موارد را ترک می‌کنید؟</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>چپ به راست</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>طول سطر</translation>
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
        <source>Let the selected text belong to the selected annotation too</source>
        <translation>متن انتخاب‌شده هم از آنِ حاشیه‌نویسی انتخاب‌شده باشد</translation>
    </message>
    <message>
        <source>Letters as they are seen</source>
        <translation>حرف‌ها آن‌گونه که دیده می‌شوند</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>زیرمجموعهٔ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>بلندی سطر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند دادن</translation>
    </message>
    <message>
        <source>Link {count} pairs of documents</source>
        <translation>پیوند دادن {count} جفت سند</translation>
    </message>
    <message>
        <source>Link “{title}” with “{other}”</source>
        <translation>پیوند دادن «{title}» با «{other}»</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Linked, they stay on one side of a split; nothing is dropped.</source>
        <translation>با پیوند در یک سوی تقسیم می‌مانند؛ چیزی دور ریخته نمی‌شود.</translation>
    </message>
    <message>
        <source>List documents that say nearly the same, and link them</source>
        <translation>فهرست سندهایی که تقریباً یک چیز می‌گویند، و پیوند دادن آن‌ها</translation>
    </message>
    <message>
        <source>Longest document</source>
        <translation>بلندترین سند</translation>
    </message>
    <message>
        <source>Look after an import for documents that say nearly the same as others, such as one wire story on two sites.</source>
        <translation>پس از درون‌ریزی، سندهایی را بجوید که تقریباً همان سندهای دیگرند، مانند یک خبر خبرگزاری در دو وبگاه.</translation>
    </message>
    <message>
        <source>Look for damage in the whole file</source>
        <translation>جست‌وجوی آسیب در کل فایل</translation>
    </message>
    <message>
        <source>Look for near-duplicates…</source>
        <translation>جستجوی سندهای همانند…</translation>
    </message>
    <message>
        <source>Looking after copies</source>
        <translation>در حال رسیدگی به رونوشت‌ها</translation>
    </message>
    <message>
        <source>Looking at the tables</source>
        <translation>در حال نگاه به جدول‌ها</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>در حال جستجوی رونوشت‌ها</translation>
    </message>
    <message>
        <source>Looking for copies that hold it…</source>
        <translation>در حال جستجوی رونوشت‌هایی که آن را دارند…</translation>
    </message>
    <message>
        <source>Looking for examples</source>
        <translation>در حال جستجوی نمونه‌ها</translation>
    </message>
    <message>
        <source>Looking for examples…</source>
        <translation>در حال جستجوی نمونه‌ها…</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>در حال جستجوی سندهای همانند</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>در حال نگاه به فایل‌ها</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>در حال نگاه به فایل‌ها…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with deuteranopia: choose another line or colour.</source>
        <translation>برای فرد سبزکور مانند {labels} است: خط یا رنگ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with protanopia: choose another line or colour.</source>
        <translation>برای فرد سرخ‌کور مانند {labels} است: خط یا رنگ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with tritanopia: choose another line or colour.</source>
        <translation>برای فرد آبی‌کور مانند {labels} است: خط یا رنگ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Looks like {labels}: choose another line or colour.</source>
        <translation>مانند {labels} است: خط یا رنگ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Looks, text and all else that can be set</source>
        <translation>ظاهر، متن و هر چه می‌توان تنظیم کرد</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>یادگیری ماشین</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>زمان ساخت</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>سرخابی</translation>
    </message>
    <message>
        <source>Make a checked copy beside the project</source>
        <translation>ساختن رونوشت بررسی‌شده در کنار پروژه</translation>
    </message>
    <message>
        <source>Make a document of the text on the clipboard</source>
        <translation>ساختن سند از متن بریده‌دان</translation>
    </message>
    <message>
        <source>Make copies of a project by itself: when it is opened, and as the work goes on.</source>
        <translation>ساختن خودکار رونوشت پروژه: هنگام باز شدن و در جریان کار.</translation>
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
        <source>Making a copy</source>
        <translation>در حال ساختن رونوشت</translation>
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
        <source>Mark the place of the caret, to find it again</source>
        <translation>نشان گذاشتن جای مکان‌نما برای یافتن دوباره</translation>
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
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>ادغام برچسب‌ها</translation>
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
        <source>Merge “{label}” into another label</source>
        <translation>ادغام «{label}» در برچسبی دیگر</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>ادغام‌ها</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation>در حال ادغام برچسب‌ها</translation>
    </message>
    <message>
        <source>Minutes of work between two copies that are made by themselves.</source>
        <translation>دقیقه‌های کار میان دو رونوشت خودکار.</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>برچسب‌های بیشتر</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>بیشتر…</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>بردن به پایین (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the attribute down (Alt+Down in the list)</source>
        <translation>بردن ویژگی به پایین (Alt+Down در فهرست)</translation>
    </message>
    <message>
        <source>Move the attribute up (Alt+Up in the list)</source>
        <translation>بردن ویژگی به بالا (Alt+Up در فهرست)</translation>
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
        <source>Move up (Alt+Up)</source>
        <translation>بردن به بالا (Alt+Up)</translation>
    </message>
    <message>
        <source>My status</source>
        <translation>وضعیت من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>نام فرد جدید</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>نام ویژگی</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>نام برچسب</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>نام برچسب جدید</translation>
    </message>
    <message>
        <source>Name of the new label, then Enter</source>
        <translation>نام برچسب جدید، سپس Enter</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>نام پروژه</translation>
    </message>
    <message>
        <source>Named before the suffix: report.anna.json</source>
        <translation>نامش پیش از پسوند: report.anna.json</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>سندهای همانند</translation>
    </message>
    <message>
        <source>Near-duplicates linked</source>
        <translation>سندهای همانند پیوندخورده</translation>
    </message>
    <message>
        <source>Near-duplicates linked together</source>
        <translation>سندهای همانند که با هم پیوند خوردند</translation>
    </message>
    <message>
        <source>Near-duplicates unlinked</source>
        <translation>سندهای همانند جداشده</translation>
    </message>
    <message>
        <source>Near-duplicates unlinked together</source>
        <translation>سندهای همانند که با هم جدا شدند</translation>
    </message>
    <message>
        <source>Nearly the same as</source>
        <translation>تقریباً یکسان با</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>پوشهٔ جدید</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>پروژهٔ جدید</translation>
    </message>
    <message>
        <source>Newest copies that stay; besides these the last one of each day stays for a week.</source>
        <translation>شمار تازه‌ترین رونوشت‌هایی که می‌مانند؛ جز این‌ها آخرین رونوشت هر روز یک هفته می‌ماند.</translation>
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
        <source>Next &amp;unfinished document</source>
        <translation>سند نا&amp;تمام بعدی</translation>
    </message>
    <message>
        <source>Next annotation in the &amp;stack</source>
        <translation>حاشیه‌نویسی بعدی در همین &amp;جا</translation>
    </message>
    <message>
        <source>Next bookmar&amp;k</source>
        <translation>نشانک بع&amp;دی</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>مورد بعدی</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>بخ&amp;ش بعدی</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>نکتهٔ بعدی</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>هیچ کاری این نام را ندارد.</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>هیچ کاری با پالایه جور نیست.</translation>
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
        <source>No blue (tritanopia)</source>
        <translation>بدون آبی (آبی‌کوری)</translation>
    </message>
    <message>
        <source>No bookmark holds these words.</source>
        <translation>هیچ نشانکی این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>No copy of {name} could be made in {folder}. {reason} Make room there, let the folder be written, or keep copies elsewhere with Save a copy.</source>
        <translation>رونوشتی از {name} در {folder} ساخته نشد. {reason} آنجا جا باز کنید، اجازهٔ نوشتن در پوشه را بدهید یا با «ذخیرهٔ رونوشت» رونوشت‌ها را جای دیگری نگه دارید.</translation>
    </message>
    <message>
        <source>No document is called so.</source>
        <translation>هیچ سندی این نام را ندارد.</translation>
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
        <source>No documents are nearly the same.</source>
        <translation>هیچ دو سندی تقریباً یکسان نیست.</translation>
    </message>
    <message>
        <source>No documents yet. Import files ({files}), paste a text ({text}), or drop files here.</source>
        <translation>هنوز سندی نیست. فایل‌ها را درون‌ریزی کنید ({files})، متنی بچسبانید ({text}) یا فایل‌ها را اینجا رها کنید.</translation>
    </message>
    <message>
        <source>No examples in this project yet</source>
        <translation>هنوز نمونه‌ای در این پروژه نیست</translation>
    </message>
    <message>
        <source>No format matches.</source>
        <translation>هیچ قالبی جور نیست.</translation>
    </message>
    <message>
        <source>No green (deuteranopia)</source>
        <translation>بدون سبز (سبزکوری)</translation>
    </message>
    <message>
        <source>No hits of this kind.</source>
        <translation>موردی از این گونه نیست.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بدون کلید</translation>
    </message>
    <message>
        <source>No label is called like that.</source>
        <translation>هیچ برچسبی این نام را ندارد.</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>پایان نکته‌ها</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>بدون یادداشت</translation>
    </message>
    <message>
        <source>No red (protanopia)</source>
        <translation>بدون سرخ (سرخ‌کوری)</translation>
    </message>
    <message>
        <source>No setting matches. Clear the field to see all.</source>
        <translation>هیچ تنظیمی جور نیست. برای دیدن همه، کادر را پاک کنید.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>نام کسی نیامده</translation>
    </message>
    <message>
        <source>Nobody takes it for another label.</source>
        <translation>با هیچ برچسب دیگری اشتباه گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>None</source>
        <comment>labels</comment>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ذخیره‌نشده</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>شروع‌نشده</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>بیان نشده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message numerus="yes">
        <source>Notes and attributes of %Ln relations are left out</source>
        <translation>
            <numerusform>یادداشت و ویژگی‌های %Ln رابطه کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes written</source>
        <translation>یادداشت‌های نوشته‌شده</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Nothing differs from now.</source>
        <translation>هیچ چیز با اکنون تفاوت ندارد.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Nothing found. A filter is on: {filters}</source>
        <translation>چیزی یافت نشد. پالایه‌ای روشن است: {filters}</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one: wor*</source>
        <translation>چیزی یافت نشد. واژه‌های کمتر یا آغاز یک واژه را بیازمایید: واژ*</translation>
    </message>
    <message>
        <source>Nothing is left: every document is done.</source>
        <translation>چیزی نمانده است: همهٔ سندها انجام شده‌اند.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>چیزی باز نیست.</translation>
    </message>
    <message>
        <source>Nothing of yours differs from this point; what differs is the work of others.</source>
        <translation>از کار شما چیزی با این زمان تفاوت ندارد؛ تفاوت‌ها کار دیگران است.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>چیزی برای انجام دوباره نیست</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>هنوز چیزی برای نمایش نیست.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>چیزی برای واگرد نیست</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>چیزی شمرده نشد.</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>در این روز کاری انجام نشده است.</translation>
    </message>
    <message>
        <source>Nothing was done that fits. Choose everybody and all labels to see more.</source>
        <translation>کاری که جور باشد انجام نشده است. برای دیدن بیشتر، همهٔ افراد و همهٔ برچسب‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>Nothing was linked with it.</source>
        <translation>چیزی با آن پیوند نخورده است.</translation>
    </message>
    <message>
        <source>Nothing: everything that you chose goes out.</source>
        <translation>هیچ: هر چه برگزیدید بیرون می‌رود.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>شمارهٔ پاراگراف</translation>
    </message>
    <message>
        <source>Objects with a field of text: each is a document</source>
        <translation>شیءهایی با میدان متن: هر یک سندی است</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>اخرایی</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>سبز زیتونی</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>On annotations of which there is more to say, or on all</source>
        <translation>روی حاشیه‌نویسی‌هایی که توضیحی دارند، یا روی همه</translation>
    </message>
    <message>
        <source>On the whole document</source>
        <translation>روی کل سند</translation>
    </message>
    <message>
        <source>Once for each label</source>
        <translation>یک بار برای هر برچسب</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>هر سطر یکی</translation>
    </message>
    <message>
        <source>One annotation a row, with 40 characters around it; comes back to documents of the project</source>
        <translation>هر حاشیه‌نویسی در یک سطر، با ۴۰ نویسه پیرامون آن؛ به سندهای پروژه بازمی‌گردد</translation>
    </message>
    <message>
        <source>One document a row with its spans, for pandas, Polars, DuckDB and trainers</source>
        <translation>هر سند در یک سطر با بازه‌هایش، برای pandas، Polars، DuckDB و برنامه‌های آموزش</translation>
    </message>
    <message>
        <source>One text a line, for a project of sequence labelling or relations in doccano</source>
        <translation>هر سطر یک متن، برای پروژهٔ برچسب‌زنی دنباله‌ها یا رابطه‌ها در doccano</translation>
    </message>
    <message>
        <source>One undo takes everything back.</source>
        <translation>یک واگرد همه را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>One, another…</source>
        <translation>یکی، دیگری…</translation>
    </message>
    <message>
        <source>Onl&amp;y the text</source>
        <translation>فقط &amp;متن</translation>
    </message>
    <message>
        <source>Only by annotator</source>
        <translation>فقط از حاشیه‌نویس</translation>
    </message>
    <message>
        <source>Only on its key</source>
        <translation>فقط با کلیدش</translation>
    </message>
    <message>
        <source>Only the beginning was looked at.</source>
        <translation>فقط آغاز آن‌ها دیده شد.</translation>
    </message>
    <message>
        <source>Only with label</source>
        <translation>فقط با برچسب</translation>
    </message>
    <message>
        <source>Only with my status</source>
        <translation>فقط با وضعیت من</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a hit</comment>
        <translation>باز</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln</source>
        <translation>
            <numerusform>باز: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a document by &amp;title…</source>
        <translation>باز &amp;کردن سند با عنوان…</translation>
    </message>
    <message>
        <source>Open a document to see its annotations.</source>
        <translation>سندی را باز کنید تا حاشیه‌نویسی‌هایش را ببینید.</translation>
    </message>
    <message>
        <source>Open a document to see its history.</source>
        <translation>سندی را باز کنید تا تاریخچه‌اش را ببینید.</translation>
    </message>
    <message>
        <source>Open a page of the web?</source>
        <translation>صفحه‌ای از وب باز شود؟</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>باز کردن پروژه</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>نخست پروژه‌ای را باز کنید.</translation>
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
        <source>Open a project to see its history.</source>
        <translation>پروژه‌ای را باز کنید تا تاریخچه‌اش را ببینید.</translation>
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
        <source>Open again</source>
        <translation>باز کردن دوباره</translation>
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
        <source>Open the document</source>
        <translation>باز کردن سند</translation>
    </message>
    <message>
        <source>Open the document before that is not done</source>
        <translation>باز کردن سند پیشینی که انجام نشده است</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن فایل</translation>
    </message>
    <message>
        <source>Open the next document of the list</source>
        <translation>باز کردن سند بعدی فهرست</translation>
    </message>
    <message>
        <source>Open the next document that is not done</source>
        <translation>باز کردن سند بعدی‌ای که انجام نشده است</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>باز کردن دیگری</translation>
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
        <source>Open this document</source>
        <translation>باز کردن این سند</translation>
    </message>
    <message>
        <source>Open what it is nearly the same as</source>
        <translation>باز کردن سندی که با آن تقریباً یکسان است</translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>باز کردن {name} در {folder}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>متن اوپن‌داکیومنت</translation>
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
        <source>Other colour…</source>
        <translation>رنگ دیگر…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>قالب‌های دیگر</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>برچسب دیگر</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>گام‌های دیگر</translation>
    </message>
    <message>
        <source>Outlet, author and what else documents say of themselves</source>
        <translation>رسانه، نویسنده و هر چه سندها دربارهٔ خود می‌گویند</translation>
    </message>
    <message>
        <source>Outlet…</source>
        <translation>رسانه…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>فایل‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Pairs of documents that are nearly the same</source>
        <translation>جفت‌سندهای تقریباً یکسان</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>پنل‌ها</translation>
    </message>
    <message>
        <source>Paragraph {number}, character {place} of the document</source>
        <translation>پاراگراف {number}، نویسهٔ {place} سند</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet is smaller and needs a library here; both load alike</source>
        <translation>‏Parquet کوچک‌تر است و اینجا کتابخانه‌ای لازم دارد؛ هر دو یکسان بار می‌شوند</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Password of a file</source>
        <translation>گذرواژهٔ فایل</translation>
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
        <source>Per 1,000 characters</source>
        <translation>در هر ۱٬۰۰۰ نویسه</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>سبزآبی</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message>
        <source>Press the key that is to give this label; Backspace for none</source>
        <translation>کلیدی را بزنید که این برچسب را بدهد؛ Backspace برای هیچ</translation>
    </message>
    <message>
        <source>Press the new key, or Esc</source>
        <translation>کلید جدید را بزنید، یا Esc</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Previous bookma&amp;rk</source>
        <translation>نش&amp;انک قبلی</translation>
    </message>
    <message>
        <source>Previous do&amp;cument</source>
        <translation>س&amp;ند قبلی</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>مورد قبلی</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>بخش قبل&amp;ی</translation>
    </message>
    <message>
        <source>Previous un&amp;finished document</source>
        <translation>سند ناتما&amp;م قبلی</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>چاپ صفحه</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Projects of programs for qualitative analysis: codes, codings, memos, users</source>
        <translation>پروژه‌های برنامه‌های تحلیل کیفی: کدها، کدگذاری‌ها، یادنوشت‌ها، کاربران</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>انتشار از</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>انتشار تا</translation>
    </message>
    <message>
        <source>Published, as written</source>
        <translation>انتشار، آن‌گونه که نوشته شده</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Pur&amp;ge the document for good…</source>
        <translation>&amp;پاک کردن همیشگی سند…</translation>
    </message>
    <message>
        <source>Purge a document for good</source>
        <translation>پاک کردن همیشگی یک سند</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>پاک کردن همیشگی</translation>
    </message>
    <message>
        <source>Purge the document for good</source>
        <translation>پاک کردن همیشگی سند</translation>
    </message>
    <message>
        <source>Purging the document</source>
        <translation>در حال پاک کردن همیشگی سند</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>ارغوانی</translation>
    </message>
    <message>
        <source>Put all panels away, or bring them back</source>
        <translation>کنار گذاشتن همهٔ پنل‌ها یا بازآوردنشان</translation>
    </message>
    <message>
        <source>Put under the label before it ({key})</source>
        <translation>بردن به زیر برچسب پیشین ({key})</translation>
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
        <source>REFI-QDA project</source>
        <translation>پروژهٔ REFI-QDA</translation>
    </message>
    <message>
        <source>Re&amp;move the document</source>
        <translation>بر&amp;داشتن سند</translation>
    </message>
    <message>
        <source>Read again as…</source>
        <translation>بازخوانی با…</translation>
    </message>
    <message>
        <source>Read back, it is not what it should be:</source>
        <translation>پس از بازخوانی، آنی نیست که باید باشد:</translation>
    </message>
    <message>
        <source>Read back, they are as they should be.</source>
        <translation>بازخوانی شد و درست است.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>خوانده‌شده با</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>بازخوانی فایل</translation>
    </message>
    <message>
        <source>Read “{title}” again as {encoding}</source>
        <translation>بازخوانی «{title}» با {encoding}</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>فقط‌خواندنی</translation>
    </message>
    <message>
        <source>Reading hits</source>
        <translation>در حال خواندن موارد</translation>
    </message>
    <message>
        <source>Reading the file again</source>
        <translation>در حال بازخوانی فایل</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>در حال خواندن تاریخچه</translation>
    </message>
    <message>
        <source>Reading the list of documents</source>
        <translation>در حال خواندن فهرست سندها</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>در حال خواندن فهرست…</translation>
    </message>
    <message>
        <source>Reading the titles…</source>
        <translation>در حال خواندن عنوان‌ها…</translation>
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
        <source>Redo: {sentence}</source>
        <translation>دوباره: {sentence}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>ازنو: {what}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>کاهش‌یافته</translation>
    </message>
    <message>
        <source>Regular copy</source>
        <translation>رونوشت معمول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Reject the hit and go on (R or Delete)</source>
        <translation>رد کردن مورد و ادامه (R یا Delete)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ردشده</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln</source>
        <translation>
            <numerusform>ردشده: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Relate “{quote}”: {type}</source>
        <translation>پیوند دادن «{quote}»: {type}</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>رابطه‌ها</translation>
    </message>
    <message>
        <source>Relations ({count})</source>
        <translation>رابطه‌ها ({count})</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>نکته‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Remarks (%Ln)</source>
        <translation>
            <numerusform>نکته‌ها (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove a relation: {type}</source>
        <translation>برداشتن رابطه: {type}</translation>
    </message>
    <message>
        <source>Remove choices that are in use?</source>
        <translation>گزینه‌هایی که به کار رفته‌اند برداشته شوند؟</translation>
    </message>
    <message>
        <source>Remove the attribute (Delete in the list)</source>
        <translation>برداشتن ویژگی (Delete در فهرست)</translation>
    </message>
    <message>
        <source>Remove the attribute {attribute}?</source>
        <translation>ویژگی {attribute} برداشته شود؟</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation>برداشتن کلید {key}</translation>
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
        <source>Remove {count} relations</source>
        <translation>برداشتن {count} رابطه</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>برداشتن {label}</translation>
    </message>
    <message>
        <source>Remove {label} from the document</source>
        <translation>برداشتن {label} از سند</translation>
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
        <source>Remove “{title}”?</source>
        <translation>سند «{title}» برداشته شود؟</translation>
    </message>
    <message>
        <source>Removing the document</source>
        <translation>در حال برداشتن سند</translation>
    </message>
    <message>
        <source>Rena&amp;me the project…</source>
        <translation>تغییر نا&amp;م پروژه…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
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
        <source>Rename the project</source>
        <translation>تغییر نام پروژه</translation>
    </message>
    <message>
        <source>Rename “{old}” to “{title}”</source>
        <translation>تغییر نام «{old}» به «{title}»</translation>
    </message>
    <message>
        <source>Renaming the attribute</source>
        <translation>در حال تغییر نام ویژگی</translation>
    </message>
    <message>
        <source>Reports and datasets</source>
        <translation>گزارش‌ها و مجموعه‌داده‌ها</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>الزامی</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>همهٔ کلیدها بازنشانی شوند؟</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>بازنشانی همه…</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>بازنشانی {title}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>بازگردانی رونوشت</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>در حال بازگردانی رونوشت</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>متن غنی (RTF)</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>راست به چپ</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>آجری</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;عدد آغازین</translation>
    </message>
    <message>
        <source>S&amp;hares</source>
        <translation>س&amp;هم‌ها</translation>
    </message>
    <message>
        <source>S&amp;witch annotator…</source>
        <translation>تغییر &amp;حاشیه‌نویس…</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>‏SHA-256 فایل</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>‏SHA-256 متن</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;ذخیرهٔ رونوشت…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ رونوشت</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>ذخیره به‌&amp;صورت HTML…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>ذ&amp;خیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>ذخیرهٔ نمودار</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>ذخیرهٔ نمودار…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>ذخیرهٔ رقم‌ها</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>ذخیرهٔ رقم‌ها…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>ذخیرهٔ صفحه</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>با نام {file} ذخیره شد</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>در حال ذخیرهٔ رونوشت</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>Say that these are nearly the same: a split keeps them on one side</source>
        <translation>بگویید که این‌ها تقریباً یکسانند: تقسیم آن‌ها را در یک سو نگه می‌دارد</translation>
    </message>
    <message>
        <source>Say that you are done with the document, or not yet</source>
        <translation>گفتن اینکه کارتان با سند تمام شده است یا نه</translation>
    </message>
    <message>
        <source>Say what counts and what does not, and give examples.</source>
        <translation>بگویید چه به شمار می‌آید و چه نمی‌آید، و نمونه بیاورید.</translation>
    </message>
    <message>
        <source>Say what the files' labels and annotators are called here. Nothing is brought in before you import.</source>
        <translation>بگویید برچسب‌ها و حاشیه‌نویسان فایل‌ها اینجا چه نام دارند. پیش از درون‌ریزی چیزی آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>Say what the whole document is about, or how it is to be taken</source>
        <translation>گفتن اینکه کل سند دربارهٔ چیست یا چگونه باید فهمیده شود</translation>
    </message>
    <message>
        <source>Say where else this document was found</source>
        <translation>بگویید این سند دیگر کجا یافت شد</translation>
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
        <source>Search all annotations…</source>
        <translation>جستجو در همهٔ حاشیه‌نویسی‌ها…</translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation>جستجو در همهٔ سندها…</translation>
    </message>
    <message>
        <source>Search first, then label all hits: Ctrl+Shift+F searches the project, Ctrl+F the document.</source>
        <translation>نخست جستجو کنید، سپس همهٔ موارد را برچسب بزنید: Ctrl+Shift+F در پروژه می‌جوید و Ctrl+F در سند.</translation>
    </message>
    <message>
        <source>Search first: {all} finds words in the project, {here} in the document.</source>
        <translation>نخست جستجو کنید: {all} واژه‌ها را در پروژه می‌یابد و {here} در سند.</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>جستجو در</translation>
    </message>
    <message>
        <source>Search the formats</source>
        <translation>جستجو در قالب‌ها</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>جستجو در تنظیمات</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>در حال جستجو</translation>
    </message>
    <message>
        <source>See and edit where the document came from: address, publisher, dates, licence</source>
        <translation>دیدن و ویرایش خاستگاه سند: نشانی، ناشر، تاریخ‌ها، پروانه</translation>
    </message>
    <message>
        <source>Seed of the division</source>
        <translation>عدد آغازین تقسیم</translation>
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
        <source>Select an annotation, or arm a label, to see its guideline.</source>
        <translation>حاشیه‌نویسی‌ای را انتخاب کنید یا برچسبی را آماده کنید تا دستورعملش را ببینید.</translation>
    </message>
    <message>
        <source>Select its text and press a label's key to make your own.</source>
        <translation>متن آن را انتخاب کنید و کلید یک برچسب را بزنید تا حاشیه‌نویسی خود را بسازید.</translation>
    </message>
    <message>
        <source>Select some words and press {key}: they are marked as {label}.</source>
        <translation>چند واژه را انتخاب کنید و {key} را بزنید: به‌عنوان {label} نشان می‌شوند.</translation>
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
        <source>Select the words that belong to the annotation as well, then add them.</source>
        <translation>واژه‌هایی را که از آنِ این حاشیه‌نویسی هم هستند انتخاب کنید، سپس بیفزایید.</translation>
    </message>
    <message>
        <source>Select words or an annotation first; then they are copied with title, outlet and date.</source>
        <translation>نخست واژه‌ها یا حاشیه‌نویسی‌ای را انتخاب کنید؛ سپس با عنوان، رسانه و تاریخ کپی می‌شوند.</translation>
    </message>
    <message>
        <source>Set or remo&amp;ve a bookmark</source>
        <translation>&amp;گذاشتن یا برداشتن نشانک</translation>
    </message>
    <message>
        <source>Set the certainty of what the document is labelled with</source>
        <translation>تعیین اطمینان برچسب سند</translation>
    </message>
    <message>
        <source>Set the certainty of “{quote}”</source>
        <translation>تعیین قطعیت «{quote}»</translation>
    </message>
    <message>
        <source>Set {attribute} of the document</source>
        <translation>تعیین {attribute} سند</translation>
    </message>
    <message>
        <source>Set {attribute} of “{quote}”</source>
        <translation>تعیین {attribute} برای «{quote}»</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>مجموعه‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Settings and themes of your own are kept in {folder}.</source>
        <translation>تنظیمات و پوسته‌های خودتان در {folder} نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>چند گزینه</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>ساختار</translation>
    </message>
    <message>
        <source>Shares of the sets</source>
        <translation>سهم مجموعه‌ها</translation>
    </message>
    <message>
        <source>Sheet of &amp;keys</source>
        <translation>برگهٔ &amp;کلیدها</translation>
    </message>
    <message>
        <source>Sheets of documents, annotations, relations, entities and labels; comes back without loss</source>
        <translation>برگه‌های سندها، حاشیه‌نویسی‌ها، رابطه‌ها، موجودیت‌ها و برچسب‌ها؛ بی‌کاستی بازمی‌گردد</translation>
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
        <source>Should be said of every annotation</source>
        <translation>باید برای هر حاشیه‌نویسی گفته شود</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <translation>نمایش &amp;نکته‌ها</translation>
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
        <source>Show in the text</source>
        <translation>نمایش در متن</translation>
    </message>
    <message>
        <source>Show or hide the {panel} panel</source>
        <translation>نمایش یا پنهان کردن پنل {panel}</translation>
    </message>
    <message>
        <source>Show the &amp;guideline</source>
        <translation>نمایش &amp;دستورعمل</translation>
    </message>
    <message>
        <source>Show the document as it was</source>
        <translation>نمایش سند به صورت پیشین</translation>
    </message>
    <message>
        <source>Show the document as it was after the chosen entry (Space)</source>
        <translation>نمایش سند به صورتی که پس از رویداد برگزیده داشت (Space)</translation>
    </message>
    <message>
        <source>Show the hit in its document; the keyboard stays here (Space)</source>
        <translation>نمایش مورد در سندش؛ صفحه‌کلید همین‌جا می‌ماند (Space)</translation>
    </message>
    <message>
        <source>Show the tips for the first steps again</source>
        <translation>نمایش دوبارهٔ نکته‌های گام‌های نخست</translation>
    </message>
    <message>
        <source>Show what the label of the annotation, or the armed one, stands for, with examples</source>
        <translation>نمایش معنای برچسب حاشیه‌نویسی یا برچسب آماده، با نمونه‌ها</translation>
    </message>
    <message>
        <source>Show who did what when, and each document as it was</source>
        <translation>نمایش اینکه چه کسی چه کاری را کی کرد، و هر سند به صورت پیشین</translation>
    </message>
    <message>
        <source>Show {panel}</source>
        <translation>نمایش {panel}</translation>
    </message>
    <message numerus="yes">
        <source>Since then: %Ln differences</source>
        <translation>
            <numerusform>از آن پس: %Ln تفاوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Size of the document, and annotations in it</source>
        <translation>اندازهٔ سند و حاشیه‌نویسی‌های آن</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>اندازهٔ رابط</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>سربی</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>پیوسته</translation>
    </message>
    <message>
        <source>Somebody &amp;new</source>
        <translation>فرد &amp;جدید</translation>
    </message>
    <message>
        <source>Something is still being written: wait until it is done, or stop it.</source>
        <translation>هنوز چیزی در حال نوشته‌شدن است: صبر کنید تا تمام شود، یا آن را متوقف کنید.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is saved.</source>
        <translation>خطایی درون برنامه رخ داد. کار شما ذخیره شده است.</translation>
    </message>
    <message>
        <source>Sound: {held}</source>
        <translation>سالم: {held}</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>منبع {number}</translation>
    </message>
    <message>
        <source>Sources of documents added</source>
        <translation>منبع‌های افزودهٔ سندها</translation>
    </message>
    <message>
        <source>Sources of documents edited</source>
        <translation>منبع‌های ویراستهٔ سندها</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>فاصلهٔ پاراگراف‌ها</translation>
    </message>
    <message>
        <source>Span groups</source>
        <translation>گروه‌های بازه</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>صفحه‌گسترده (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>صفحه‌گسترده‌ها</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>استانداردها</translation>
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
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>آمار</translation>
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
    <message numerus="yes">
        <source>Stopped: %Ln hits are labelled; one undo takes them back.</source>
        <translation>
            <numerusform>متوقف شد: %Ln مورد برچسب خورده است؛ یک واگرد آن‌ها را پس می‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>متوقف شد: چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Stopped: the project is as it was.</source>
        <translation>متوقف شد: پروژه همان‌گونه است که بود.</translation>
    </message>
    <message>
        <source>Stopped: what was changed before stays, and so does the label. Undo takes it back.</source>
        <translation>متوقف شد: آنچه پیش‌تر تغییر کرده می‌ماند، برچسب هم می‌ماند. واگرد آن را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Sum up what was done on a day</source>
        <translation>خلاصهٔ کارهای یک روز</translation>
    </message>
    <message>
        <source>Sum up what was done today, or on another day</source>
        <translation>خلاصهٔ کارهای امروز یا روزی دیگر</translation>
    </message>
    <message>
        <source>Summing up the day</source>
        <translation>در حال خلاصه کردن روز</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Switch annotator</source>
        <translation>تغییر حاشیه‌نویس</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>TEI P5: one corpus, each text with stand-off annotations</source>
        <translation>‏TEI P5: یک پیکره، هر متن با حاشیه‌نویسی‌های جدا از متن</translation>
    </message>
    <message>
        <source>Ta&amp;ke the fragment out</source>
        <translation>بیرون آوردن &amp;تکه</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>جدول (CSV، TSV)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جدول‌ها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>نشان‌ها</translation>
    </message>
    <message>
        <source>Taguette database</source>
        <translation>پایگاه دادهٔ Taguette</translation>
    </message>
    <message>
        <source>Take back the last thing you did, even yesterday's</source>
        <translation>پس گرفتن آخرین کاری که کردید، حتی کار دیروز</translation>
    </message>
    <message>
        <source>Take back the work of others?</source>
        <translation>کار دیگران پس گرفته شود؟</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>گرفتن کلید</translation>
    </message>
    <message>
        <source>Take out from under its label ({key})</source>
        <translation>بیرون آوردن از زیر برچسبش ({key})</translation>
    </message>
    <message>
        <source>Take the decision back (U)</source>
        <translation>پس گرفتن تصمیم (U)</translation>
    </message>
    <message>
        <source>Take the document out; Undo brings it back</source>
        <translation>بیرون بردن سند؛ واگرد آن را بازمی‌گرداند</translation>
    </message>
    <message>
        <source>Take the fragment at the caret out of the selected annotation</source>
        <translation>بیرون آوردن تکهٔ زیر مکان‌نما از حاشیه‌نویسی انتخاب‌شده</translation>
    </message>
    <message>
        <source>Take the label off its key</source>
        <translation>برداشتن برچسب از روی کلیدش</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>برداشتن پیوند</translation>
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
        <source>Taken back</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>Taken back from: {actions}</source>
        <translation>پس گرفته شد از: {actions}</translation>
    </message>
    <message>
        <source>Tasks on texts, as Label Studio exports them</source>
        <translation>تکلیف‌های متنی، آن‌گونه که Label Studio برون‌ریزی می‌کند</translation>
    </message>
    <message>
        <source>Tasks with spans and relations, as db-out writes them</source>
        <translation>تکلیف‌ها با بازه‌ها و رابطه‌ها، آن‌گونه که db-out می‌نویسد</translation>
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
        <source>Text and title can't be the same column: choose another for one of them.</source>
        <translation>متن و عنوان نمی‌توانند یک ستون باشند: برای یکی ستونی دیگر برگزینید.</translation>
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
        <source>Text of the document as it was</source>
        <translation>متن سند به صورت پیشین</translation>
    </message>
    <message>
        <source>Texts pasted</source>
        <translation>متن‌های چسبانده</translation>
    </message>
    <message>
        <source>Texts with annotations of any layers and the types of these, as INCEpTION exports them</source>
        <translation>متن‌ها با حاشیه‌نویسی‌های هر لایه‌ای و نوع‌های آن‌ها، آن‌گونه که INCEpTION برون‌ریزی می‌کند</translation>
    </message>
    <message>
        <source>Texts with annotations of any layers, as INCEpTION, WebAnno and DKPro export them</source>
        <translation>متن‌ها با حاشیه‌نویسی‌های هر لایه‌ای، آن‌گونه که INCEpTION، WebAnno و DKPro برون‌ریزی می‌کنند</translation>
    </message>
    <message>
        <source>Texts with labels or relations, as doccano exports them</source>
        <translation>متن‌ها با برچسب یا رابطه، آن‌گونه که doccano برون‌ریزی می‌کند</translation>
    </message>
    <message>
        <source>Texts word by word with spans, relations and chains, as WebAnno and INCEpTION export them</source>
        <translation>متن‌ها واژه به واژه با بازه‌ها، رابطه‌ها و زنجیره‌ها، آن‌گونه که WebAnno و INCEpTION برون‌ریزی می‌کنند</translation>
    </message>
    <message>
        <source>Texts, layers and tags for INCEpTION, with an XMI file for each annotator and document</source>
        <translation>متن‌ها، لایه‌ها و نشان‌ها برای INCEpTION، با یک فایل XMI برای هر حاشیه‌نویس و سند</translation>
    </message>
    <message numerus="yes">
        <source>That %Ln documents replace older ones is left out</source>
        <translation>
            <numerusform>اینکه %Ln سند جای سندی کهنه‌تر را می‌گیرد کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %Ln relations belong to one event is left out</source>
        <translation>
            <numerusform>اینکه %Ln رابطه از آنِ یک رویداد است کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>تقویم همان زبان</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. You can try %Ln more times.</source>
        <translation>
            <numerusform>درست نبود. %Ln بار دیگر می‌توانید بیازمایید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that the list shows</source>
        <comment>documents</comment>
        <translation>
            <numerusform>%Ln سندی که فهرست نشان می‌دهد</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations are still being counted: try again in a moment.</source>
        <translation>حاشیه‌نویسی‌ها هنوز شمرده می‌شوند: کمی بعد دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The article of a saved web page</source>
        <translation>مقالهٔ یک صفحهٔ وب ذخیره‌شده</translation>
    </message>
    <message>
        <source>The article of a web page saved as one file</source>
        <translation>مقالهٔ صفحهٔ وبی که در یک فایل ذخیره شده است</translation>
    </message>
    <message numerus="yes">
        <source>The blanks of %Ln texts are not kept as they are</source>
        <translation>
            <numerusform>فاصله‌های %Ln متن همان‌گونه که هست نمی‌ماند</numerusform>
        </translation>
    </message>
    <message>
        <source>The body of a message, with sender and date</source>
        <translation>متن پیام، با فرستنده و تاریخ</translation>
    </message>
    <message>
        <source>The calendar in which dates are shown beside the Gregorian one.</source>
        <translation>تقویمی که تاریخ‌ها در کنار میلادی با آن نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>The chapters of an e-book as one text</source>
        <translation>فصل‌های کتاب الکترونیکی در یک متن</translation>
    </message>
    <message>
        <source>The colours of the whole window. A theme of your own is listed too.</source>
        <translation>رنگ‌های کل پنجره. پوستهٔ خودتان هم در فهرست است.</translation>
    </message>
    <message>
        <source>The copy was checked and is in {file}: {held}.</source>
        <translation>رونوشت بررسی شد و در {file} است: {held}.</translation>
    </message>
    <message numerus="yes">
        <source>The cue words of %Ln relations are left out</source>
        <translation>
            <numerusform>واژه‌های نشانگر %Ln رابطه کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>The distance of lines. Below 100 there is room for two lines of marks under the text, not three.</source>
        <translation>فاصلهٔ سطرها. کمتر از ۱۰۰ زیر متن برای دو خط نشان جا هست، نه سه خط.</translation>
    </message>
    <message>
        <source>The document can't be opened: {why}</source>
        <translation>سند باز نمی‌شود: {why}</translation>
    </message>
    <message>
        <source>The document is as it was on {point}. Undo takes that back.</source>
        <translation>سند به صورتی که در {point} داشت بازگشت. واگرد آن را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>The document is labelled {words}</source>
        <translation>سند این برچسب را دارد: {words}</translation>
    </message>
    <message>
        <source>The document of this step is no longer in the project.</source>
        <translation>سند این گام دیگر در پروژه نیست.</translation>
    </message>
    <message>
        <source>The document that is open</source>
        <translation>سندی که باز است</translation>
    </message>
    <message>
        <source>The documents are being indexed; this is done once.</source>
        <translation>سندها در حال نمایه‌سازی‌اند؛ این کار یک بار انجام می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; more come as you scroll</source>
        <translation>
            <numerusform>%Ln مورد نخست؛ با پیمایش بیشتر می‌آید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; {documents} have such</source>
        <translation>
            <numerusform>%Ln مورد نخست؛ {documents} چنین موردی دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>The first document</source>
        <translation>نخستین سند</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the file:</source>
        <translation>نخستین سطرها، آن‌گونه که در فایل است:</translation>
    </message>
    <message>
        <source>The first words of the text</source>
        <translation>نخستین واژه‌های متن</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose another.</source>
        <translation>پوشهٔ {folder} وجود ندارد: پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The guideline of {new} stays, that of {old} is lost.</source>
        <translation>دستورعمل {new} می‌ماند و دستورعمل {old} از دست می‌رود.</translation>
    </message>
    <message numerus="yes">
        <source>The ids that %Ln annotations have elsewhere are left out</source>
        <translation>
            <numerusform>شناسهٔ %Ln حاشیه‌نویسی در جاهای دیگر کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>The label that remains</source>
        <translation>برچسبی که می‌ماند</translation>
    </message>
    <message>
        <source>The label “{label}” can't be changed here.</source>
        <translation>برچسب «{label}» اینجا تغییر نمی‌کند.</translation>
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
        <source>The last step could not be written: {reason}</source>
        <translation>آخرین گام نوشته نشد: {reason}</translation>
    </message>
    <message>
        <source>The layout of the window can't be kept: {folder}: {why}.</source>
        <translation>چیدمان پنجره نگه داشته نمی‌شود: {folder}: {why}.</translation>
    </message>
    <message>
        <source>The layout of the window is kept in {folder}.</source>
        <translation>چیدمان پنجره در {folder} نگه داشته می‌شود.</translation>
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
        <source>The names of %Ln annotators are left out: all their work stands in one layer</source>
        <translation>
            <numerusform>نام %Ln حاشیه‌نویس کنار گذاشته می‌شود: همهٔ کارشان در یک لایه می‌آید</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>قلم برنامه</translation>
    </message>
    <message>
        <source>The project can be read; nothing can be changed.</source>
        <translation>پروژه را می‌توان خواند؛ چیزی را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>The project can't be read: {reason}</source>
        <translation>پروژه خوانده نمی‌شود: {reason}</translation>
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
        <source>The project is called {name} now.</source>
        <translation>نام پروژه اکنون {name} است.</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be brought in.</source>
        <translation>پروژه فقط‌خواندنی باز است: چیزی نمی‌توان آورد.</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be changed.</source>
        <translation>پروژه فقط‌خواندنی باز است: چیزی را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>The project is read-only: bookmarks can't be kept in it.</source>
        <translation>پروژه فقط‌خواندنی است: نشانکی در آن نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The project no longer knows how long you worked in its documents.</source>
        <translation>پروژه دیگر نمی‌داند در سندهایش چه مدت کار کرده‌اید.</translation>
    </message>
    <message>
        <source>The quote was copied with its citation.</source>
        <translation>نقل‌قول با ارجاعش کپی شد.</translation>
    </message>
    <message>
        <source>The relation is somebody else's: only who made it may take it away.</source>
        <translation>این رابطه از آنِ کس دیگری است: فقط سازنده‌اش می‌تواند آن را بردارد.</translation>
    </message>
    <message>
        <source>The room between two paragraphs.</source>
        <translation>فاصلهٔ میان دو پاراگراف.</translation>
    </message>
    <message>
        <source>The same number divides in the same way again.</source>
        <translation>همان عدد دوباره به همان شیوه تقسیم می‌کند.</translation>
    </message>
    <message>
        <source>The shares of the sets are two or three numbers, such as 80/10/10.</source>
        <translation>سهم مجموعه‌ها دو یا سه عدد است، مانند ⁦80/10/10⁩.</translation>
    </message>
    <message>
        <source>The step after ({keys})</source>
        <translation>گام بعدی ({keys})</translation>
    </message>
    <message>
        <source>The step before ({keys})</source>
        <translation>گام قبلی ({keys})</translation>
    </message>
    <message>
        <source>The text of a LibreOffice document</source>
        <translation>متن سند لیبره‌آفیس</translation>
    </message>
    <message>
        <source>The text of a PDF, with its pages</source>
        <translation>متن پی‌دی‌اف، با صفحه‌هایش</translation>
    </message>
    <message>
        <source>The text of a Word document</source>
        <translation>متن سند ورد</translation>
    </message>
    <message>
        <source>The text of an RTF document</source>
        <translation>متن سند RTF</translation>
    </message>
    <message>
        <source>The text of “{title}”, every annotation and note on it, and its words in the history are wiped out of the project file. Nothing brings them back, not even Undo. The project keeps a fingerprint of the text, by which the same text is kept out.</source>
        <translation>متن «{title}»، همهٔ حاشیه‌نویسی‌ها و یادداشت‌های آن و واژه‌هایش در تاریخچه از فایل پروژه زدوده می‌شود. هیچ چیز آن‌ها را بازنمی‌گرداند، حتی واگرد. پروژه اثر انگشتی از متن نگه می‌دارد تا همان متن دوباره پذیرفته نشود.</translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln documents are left out: they can be joined again from a copy of your own</source>
        <translation>
            <numerusform>متن %Ln سند کنار گذاشته می‌شود: از رونوشت خودتان می‌توان آن را بازپیوست</numerusform>
        </translation>
    </message>
    <message>
        <source>The theme {file} can't be used: {why}.</source>
        <translation>پوستهٔ {file} به کار نمی‌آید: {why}.</translation>
    </message>
    <message>
        <source>The typeface of paragraphs in Persian, Arabic, Urdu and other languages of that script.</source>
        <translation>قلم پاراگراف‌های فارسی، عربی، اردو و دیگر زبان‌های این خط.</translation>
    </message>
    <message>
        <source>The typeface of the text you read.</source>
        <translation>قلم متنی که می‌خوانید.</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>کل سند</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Themes of your own are files in {folder}.</source>
        <translation>پوسته‌های خودتان فایل‌هایی در {folder} هستند.</translation>
    </message>
    <message>
        <source>There are no copies of this project yet. Choose a file that is one.</source>
        <translation>هنوز رونوشتی از این پروژه نیست. فایلی را که رونوشت آن است برگزینید.</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>هنوز سندی نیست.</translation>
    </message>
    <message>
        <source>There are no labels.</source>
        <translation>برچسبی نیست.</translation>
    </message>
    <message>
        <source>There is no bookmark yet.</source>
        <translation>هنوز نشانکی نیست.</translation>
    </message>
    <message>
        <source>There is no document in the list.</source>
        <translation>سندی در فهرست نیست.</translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation>برچسب دیگری نیست.</translation>
    </message>
    <message>
        <source>There is no theme “{name}”.</source>
        <translation>پوستهٔ «{name}» وجود ندارد.</translation>
    </message>
    <message>
        <source>These are of another type with {new}, so that values may not fit; they stay as they are: {names}.</source>
        <translation>این‌ها در {new} نوع دیگری دارند و شاید مقدارها جور نباشند؛ همان‌گونه که هستند می‌مانند: {names}.</translation>
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
        <source>This copy can't be used: {reason}</source>
        <translation>این رونوشت به کار نمی‌آید: {reason}</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>این سند</translation>
    </message>
    <message>
        <source>This is no date that can be told; it is kept as it is.</source>
        <translation>این تاریخی شناختنی نیست؛ همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>This is not a key that the program can use.</source>
        <translation>برنامه نمی‌تواند این کلید را به کار ببرد.</translation>
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
        <source>This step belongs to no document.</source>
        <translation>این گام از آنِ سندی نیست.</translation>
    </message>
    <message>
        <source>This step belongs to no document. Open one to see it as it was then.</source>
        <translation>این گام از آنِ سندی نیست. سندی را باز کنید تا صورت آن زمانش را ببینید.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Time between copies</source>
        <translation>فاصلهٔ رونوشت‌ها</translation>
    </message>
    <message>
        <source>Time in documents: {time}</source>
        <translation>زمان در سندها: {time}</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>زمان کار</translation>
    </message>
    <message>
        <source>Tips can be shown again from the Help menu</source>
        <translation>نکته‌ها را می‌توان دوباره از منوی راهنما نمایش داد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>امروز، {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too little has been done to say how long that takes: mark at least %Ln documents as done.</source>
        <translation>
            <numerusform>کار انجام‌شده برای گفتن اینکه چه مدت طول می‌کشد کم است: دست‌کم %Ln سند را انجام‌شده علامت بزنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little is known of the time that documents take.</source>
        <translation>دربارهٔ زمان لازم برای سندها هنوز اطلاع کافی نیست.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ابزارها</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Type a number from 1 to {last}.</source>
        <translation>عددی از ۱ تا {last} بنویسید.</translation>
    </message>
    <message>
        <source>Type an action; @ finds documents, # bookmarks</source>
        <translation>کاری را بنویسید؛ @ سندها و # نشانک‌ها را می‌یابد</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>نوع ویژگی</translation>
    </message>
    <message>
        <source>Type to find a label…</source>
        <translation>برای یافتن برچسب بنویسید…</translation>
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
        <translation>واحدهای UTF-16، مانند JavaScript و Java</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>بایت‌های UTF-8</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undo: {sentence}</source>
        <translation>واگرد: {sentence}</translation>
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
        <source>Unicode characters, as Python counts</source>
        <translation>نویسه‌های یونیکد، مانند Python</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>برداشتن پیوند</translation>
    </message>
    <message>
        <source>Unlink from {title}</source>
        <translation>برداشتن پیوند با {title}</translation>
    </message>
    <message>
        <source>Unlink {count} pairs of documents</source>
        <translation>برداشتن پیوند {count} جفت سند</translation>
    </message>
    <message>
        <source>Unlink “{title}” from “{other}”</source>
        <translation>برداشتن پیوند «{title}» با «{other}»</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بی‌عنوان</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>کاربرد</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>کلیدهای معمول</translation>
    </message>
    <message>
        <source>Version and where things are kept</source>
        <translation>نسخه و جای نگه‌داری چیزها</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>موجی</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>بایگانی وب</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحهٔ وب</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحه‌های وب (*.html)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>تفاوت‌ها با اکنون</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>آنچه بیرون می‌رود</translation>
    </message>
    <message>
        <source>What is in already stays in; the rest can be imported again.</source>
        <translation>آنچه آمده می‌ماند؛ بقیه را می‌توان دوباره درون‌ریزی کرد.</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>آنچه مانده است</translation>
    </message>
    <message>
        <source>What is left out is in {file}.</source>
        <translation>آنچه کنار گذاشته شد در {file} است.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>آنچه از دست می‌رود</translation>
    </message>
    <message>
        <source>What is said of the label</source>
        <translation>آنچه دربارهٔ برچسب گفته شده</translation>
    </message>
    <message>
        <source>What it means, and when to choose what</source>
        <translation>معنای آن، و کی چه برگزیده شود</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>آنچه خوانده می‌شود</translation>
    </message>
    <message>
        <source>What the format can't carry</source>
        <translation>آنچه در این قالب نمی‌گنجد</translation>
    </message>
    <message>
        <source>What the labels and types of relation stand for, with counts and examples</source>
        <translation>معنای برچسب‌ها و نوع‌های رابطه، با شمار و نمونه</translation>
    </message>
    <message>
        <source>What the value is called in the dataset; values that were given go along</source>
        <translation>نام مقدار در مجموعه‌داده؛ مقدارهای داده‌شده همراه می‌روند</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کارهای انجام‌شده</translation>
    </message>
    <message>
        <source>What was done on the day</source>
        <translation>کارهای انجام‌شده در روز</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>آنچه تغییر می‌کند</translation>
    </message>
    <message>
        <source>What you mark from now on carries this name, and Undo takes back what was done under it. What is there already keeps the name that it has. The project remembers the choice.</source>
        <translation>هر چه از این پس نشان بگذارید این نام را دارد و واگرد آنچه را با این نام انجام شده پس می‌گیرد. آنچه از پیش هست نام خود را نگه می‌دارد. پروژه این گزینش را به یاد می‌سپارد.</translation>
    </message>
    <message>
        <source>Whatever their status</source>
        <translation>با هر وضعیت</translation>
    </message>
    <message numerus="yes">
        <source>When %Ln annotations were made is left out</source>
        <translation>
            <numerusform>زمان %Ln حاشیه‌نویسی کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>When the guideline of a label is shown as you use it: always, once for each label while a project is open, or only on its key.</source>
        <translation>زمان نمایش دستورعمل برچسب هنگام کاربرد آن: همیشه، برای هر برچسب یک بار تا پروژه باز است، یا فقط با کلیدش.</translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln documents came from is left out</source>
        <translation>
            <numerusform>خاستگاه %Ln سند کنار گذاشته می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>{file} کجاست؟</translation>
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
        <source>Where somebody has put both on the same words, one annotation remains, with both notes.</source>
        <translation>جایی که کسی هر دو را روی واژه‌های یکسان گذاشته است، یک حاشیه‌نویسی با هر دو یادداشت می‌ماند.</translation>
    </message>
    <message>
        <source>Where the caret is. Characters are counted from 0, as in the dataset.</source>
        <translation>جای مکان‌نما. نویسه‌ها مانند مجموعه‌داده از ۰ شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Where the document came from</source>
        <translation>خاستگاه سند</translation>
    </message>
    <message>
        <source>Whether the caret blinks and panels and menus slide. Reduced, nothing moves by itself.</source>
        <translation>اینکه مکان‌نما چشمک بزند و پنل‌ها و منوها بلغزند. در حالت کاهش‌یافته چیزی خودبه‌خود حرکت نمی‌کند.</translation>
    </message>
    <message>
        <source>Whether the longest of overlapping annotations become doc.ents, for ner</source>
        <translation>اینکه بلندترین حاشیه‌نویسی‌های هم‌پوشان doc.ents شوند، برای ner</translation>
    </message>
    <message>
        <source>Which project shall be what the copy is?</source>
        <translation>کدام پروژه به صورت این رونوشت درآید؟</translation>
    </message>
    <message>
        <source>Whoever imports</source>
        <translation>درون‌ریزنده</translation>
    </message>
    <message>
        <source>Whose name the file has</source>
        <translation>کسی که نام فایل از اوست</translation>
    </message>
    <message>
        <source>Whose name the folder has</source>
        <translation>کسی که نام پوشه از اوست</translation>
    </message>
    <message>
        <source>Whose the annotations are in Label Studio; with e-mail the names must be addresses of its users</source>
        <translation>حاشیه‌نویسی‌ها در Label Studio از آنِ کیست؛ با ایمیل، نام‌ها باید نشانی کاربران آن باشند</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Why this label, what is unsure…</source>
        <translation>چرا این برچسب، چه چیز نامطمئن است…</translation>
    </message>
    <message>
        <source>Wipe the document out of the project file</source>
        <translation>زدودن سند از فایل پروژه</translation>
    </message>
    <message>
        <source>With it go {annotations} by {annotators}.</source>
        <translation>با آن {annotations} از {annotators} می‌رود.</translation>
    </message>
    <message>
        <source>With words of the texts</source>
        <translation>همراه با واژه‌های متن‌ها</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>بی‌کاستی</translation>
    </message>
    <message>
        <source>Without them it has offsets and hashes, for texts that may not be handed on.</source>
        <translation>بدون آن‌ها موقعیت‌ها و درهم‌سازها را دارد، برای متن‌هایی که نباید به دیگران داد.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>سند ورد</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Words in ten columns with entities, for linguists' tools</source>
        <translation>واژه‌ها در ده ستون با موجودیت‌ها، برای ابزارهای زبان‌شناسان</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Work in the background is writing to the project.</source>
        <translation>کاری در پس‌زمینه در پروژه می‌نویسد.</translation>
    </message>
    <message>
        <source>Write a checked copy of the project to a file of its own</source>
        <translation>نوشتن رونوشت بررسی‌شدهٔ پروژه در فایلی جداگانه</translation>
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
        <source>Write the password, or leave the file out.</source>
        <translation>گذرواژه را بنویسید یا فایل را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>دیروز، {day}</translation>
    </message>
    <message>
        <source>You annotate as {name}.</source>
        <translation>با نام {name} حاشیه‌نویسی می‌کنید.</translation>
    </message>
    <message>
        <source>You can also drop text files, saved web pages or a project anywhere on this window.</source>
        <translation>می‌توانید فایل‌های متنی، صفحه‌های وب ذخیره‌شده یا یک پروژه را هر جای این پنجره رها کنید.</translation>
    </message>
    <message>
        <source>You can read it meanwhile; nothing can be changed.</source>
        <translation>در این میان می‌توانید آن را بخوانید؛ چیزی را نمی‌توان تغییر داد.</translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the end: these are the first %Ln hits.</source>
        <translation>
            <numerusform>پیش از پایان متوقف کردید: این‌ها %Ln مورد نخست‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were nowhere after this place.</source>
        <translation>پس از این جا جایی نبوده‌اید.</translation>
    </message>
    <message>
        <source>You were nowhere before this place.</source>
        <translation>پیش از این جا جایی نبوده‌اید.</translation>
    </message>
    <message>
        <source>You work as {name} now.</source>
        <translation>اکنون با نام {name} کار می‌کنید.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>بایگانی ZIP</translation>
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
        <source>added since</source>
        <translation>از آن پس افزوده شده</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>داوری‌شده</translation>
    </message>
    <message>
        <source>an unknown type</source>
        <translation>نوع ناشناخته</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>حاشیه‌نویسان</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>آپاستروف</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>همان‌گونه که هستند</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>ویژگی‌ها</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>مرز</translation>
    </message>
    <message>
        <source>brat</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>از {name}</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>changed since: {what}</source>
        <translation>از آن پس تغییر کرده: {what}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>نویسه</translation>
    </message>
    <message>
        <source>characters {place}</source>
        <translation>نویسه‌های {place}</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>از {date}</translation>
    </message>
    <message>
        <source>given already</source>
        <translation>از پیش داده شده</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>درون‌ریزی‌شده</translation>
    </message>
    <message>
        <source>importing user</source>
        <translation>کاربر درون‌ریز</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>در %Ln تکه</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>در دست انجام</translation>
    </message>
    <message>
        <source>it must be a list of keys</source>
        <translation>باید فهرستی از کلیدها باشد</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>کلید {key}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>پیوند دارد</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>بلندترین</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بدون کلید</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>شروع‌نشده</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation>یادداشت «{note}»</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>کاری برای انجام نیست</translation>
    </message>
    <message>
        <source>now {what}</source>
        <translation>اکنون {what}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>open a document first</source>
        <translation>نخست سندی را باز کنید</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>نخست پروژه‌ای را باز کنید</translation>
    </message>
    <message>
        <source>re3d</source>
        <translation>re3d</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>رابطه‌ها</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>از آن پس برداشته شده</translation>
    </message>
    <message>
        <source>schema.org Claim</source>
        <translation>ادعای schema.org</translation>
    </message>
    <message>
        <source>select an annotation first</source>
        <translation>نخست حاشیه‌نویسی‌ای را انتخاب کنید</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>پیشنهادشده</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>the project is read-only</source>
        <translation>پروژه فقط‌خواندنی است</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>کل سند</translation>
    </message>
    <message>
        <source>time of the last change</source>
        <translation>زمان آخرین تغییر</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>برچسب ناشناخته</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>تا {date}</translation>
    </message>
    <message>
        <source>where needed</source>
        <translation>هر جا لازم است</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>با یادداشت</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>{action} in {file} has its usual keys: {reason}</source>
        <translation>{action} در {file} کلیدهای معمول خود را دارد: {reason}</translation>
    </message>
    <message>
        <source>{address}

Your browser opens it.</source>
        <translation>{address}

مرورگر شما آن را باز می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>{at} of %Ln</source>
        <comment>hits</comment>
        <translation>
            <numerusform>{at} از %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ({percent} %)</source>
        <translation>{count} ({percent}٪)</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{density} annotations per 1,000 characters</source>
        <translation>{density} حاشیه‌نویسی در هر ۱٬۰۰۰ نویسه</translation>
    </message>
    <message>
        <source>{documents} with {annotations} are in {file}.</source>
        <translation>{documents} با {annotations} در {file} است.</translation>
    </message>
    <message>
        <source>{documents}, {annotations}</source>
        <translation>{documents}، {annotations}</translation>
    </message>
    <message>
        <source>{fault} The theme of the system is shown instead.</source>
        <translation>{fault} به جای آن پوستهٔ سیستم نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file} خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>{file} can't be written: choose another place.</source>
        <translation>{file} را نمی‌توان نوشت: جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another name.</source>
        <translation>{file} از پیش هست: نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{file} is broken and was left as it is: repair it or delete it first.</source>
        <translation>{file} خراب است و دست‌نخورده ماند: نخست آن را درست یا حذف کنید.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <translation>{file} در حال استفاده است</translation>
    </message>
    <message>
        <source>{file} is not the file that this document was read from, or it was changed since.</source>
        <translation>{file} فایلی نیست که این سند از آن خوانده شد، یا از آن پس تغییر کرده است.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعت و {minutes} دقیقه</translation>
    </message>
    <message>
        <source>{keys} label the selection</source>
        <translation>{keys} انتخاب را برچسب می‌زنند</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} از آنِ «{action}» است.</translation>
    </message>
    <message>
        <source>{key} goes to the next annotation, with Shift to the one before.</source>
        <translation>{key} به حاشیه‌نویسی بعدی می‌رود، با Shift به قبلی.</translation>
    </message>
    <message>
        <source>{key} is its key already.</source>
        <translation>{key} از پیش کلید آن است.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} نیست</translation>
    </message>
    <message>
        <source>{key} is needed for editing text.</source>
        <translation>{key} برای ویرایش متن لازم است.</translation>
    </message>
    <message>
        <source>{key} is needed in fields and lists; this action holds everywhere.</source>
        <translation>{key} در کادرها و فهرست‌ها لازم است؛ این کار همه‌جا برقرار است.</translation>
    </message>
    <message>
        <source>{key} is used twice</source>
        <translation>{key} دو بار به کار رفته است</translation>
    </message>
    <message>
        <source>{key} lists everything that can be done: type a word of it.</source>
        <translation>{key} هر کار شدنی را فهرست می‌کند: واژه‌ای از آن را بنویسید.</translation>
    </message>
    <message>
        <source>{key} marks as “{label}” in this project.</source>
        <translation>{key} در این پروژه به‌عنوان «{label}» نشان می‌کند.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text and in lists.</source>
        <translation>{key} مکان‌نما را در متن و فهرست‌ها جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation>{key} منویی را باز می‌کند.</translation>
    </message>
    <message>
        <source>{key} opens the help, with all keys.</source>
        <translation>{key} راهنما را با همهٔ کلیدها باز می‌کند.</translation>
    </message>
    <message>
        <source>{key} types text in fields; hold Ctrl or Alt as well, or take a key such as F8.</source>
        <translation>{key} در کادرها متن می‌نویسد؛ Ctrl یا Alt را هم نگه دارید یا کلیدی مانند F8 را به کار ببرید.</translation>
    </message>
    <message>
        <source>{kinds}: {parts}.</source>
        <translation>{kinds}: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %Ln more</source>
        <translation>
            <numerusform>{labels} و %Ln برچسب دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} ({key})</source>
        <translation>{label} (کلید {key})</translation>
    </message>
    <message>
        <source>{label} · {annotator}</source>
        <translation>{label}، از {annotator}</translation>
    </message>
    <message>
        <source>{label}: {said}</source>
        <translation>{label} ({said})</translation>
    </message>
    <message>
        <source>{measure} by {what}</source>
        <translation>{measure} به تفکیک {what}</translation>
    </message>
    <message>
        <source>{menu}, continued</source>
        <translation>{menu}، دنباله</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (موجود نیست)</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>رونوشت {name}</translation>
    </message>
    <message>
        <source>{name} is called</source>
        <translation>نام {name}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{count} از {name}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <comment>a set and how many documents are in it</comment>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}، {day}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>ویژگی {name}: {value}</translation>
    </message>
    <message>
        <source>{new} gets more choices for: {names}.</source>
        <translation>{new} برای این‌ها گزینه‌های بیشتری می‌گیرد: {names}.</translation>
    </message>
    <message>
        <source>{new} gets the guideline of {old}.</source>
        <translation>{new} دستورعمل {old} را می‌گیرد.</translation>
    </message>
    <message>
        <source>{new} gets these attributes: {names}.</source>
        <translation>{new} این ویژگی‌ها را می‌گیرد: {names}.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} دقیقه</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ثانیه</translation>
    </message>
    <message>
        <source>{project} is what the copy was.</source>
        <translation>پروژهٔ {project} اکنون همان رونوشت است.</translation>
    </message>
    <message>
        <source>{project} is what the copy was. What it was is kept as {aside}.</source>
        <translation>پروژهٔ {project} اکنون همان رونوشت است. صورت پیشین آن با نام {aside} نگه داشته شد.</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the dark page</source>
        <translation>{ratio} به ۱ روی صفحهٔ تیره</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the dark page, in a shade of its own</source>
        <translation>{ratio} به ۱ روی صفحهٔ تیره، با سایه‌ای ویژه</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the light page</source>
        <translation>{ratio} به ۱ روی صفحهٔ روشن</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the light page, in a darker shade</source>
        <translation>{ratio} به ۱ روی صفحهٔ روشن، با سایه‌ای تیره‌تر</translation>
    </message>
    <message>
        <source>{relation}, from: {other}</source>
        <comment>a relation that leads here</comment>
        <translation>{relation}، از: {other}</translation>
    </message>
    <message>
        <source>{relation}: {other}</source>
        <comment>a relation that begins here</comment>
        <translation>{relation}: {other}</translation>
    </message>
    <message>
        <source>{sentence} ({changes} steps)</source>
        <translation>{sentence} ({changes} گام)</translation>
    </message>
    <message>
        <source>{sentence}: {examples}</source>
        <translation>{sentence} ({examples})</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}٪</translation>
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
        <source>{sign}
{label} on the whole document, {name}</source>
        <translation>{sign}
{label} برای کل سند، {name}</translation>
    </message>
    <message>
        <source>{sign}
{label} “{quote}”, {name}</source>
        <translation>{sign}
{label} «{quote}»، {name}</translation>
    </message>
    <message>
        <source>{state}, overlaps one</source>
        <translation>{state}، هم‌پوشان</translation>
    </message>
    <message>
        <source>{title} — as it was</source>
        <translation>{title} — صورت پیشین</translation>
    </message>
    <message>
        <source>{title}. {values}</source>
        <translation>{title}: {values}</translation>
    </message>
    <message>
        <source>{title}: nothing to show</source>
        <translation>{title}: چیزی برای نمایش نیست</translation>
    </message>
    <message numerus="yes">
        <source>{title}: the %Ln greatest</source>
        <translation>
            <numerusform>{title}: %Ln بیشترین</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {note}</source>
        <translation>{title}: {note}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count} مورد</translation>
    </message>
    <message>
        <source>“{file}” opens with a password only. It is used to read the file and kept nowhere.</source>
        <translation>«{file}» فقط با گذرواژه باز می‌شود. گذرواژه برای خواندن فایل به کار می‌رود و جایی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>“{title}” as it was on {point}</source>
        <translation>سند «{title}»، آن‌گونه که در {point} بود</translation>
    </message>
    <message>
        <source>“{title}” is gone for good, here and from the copies beside the project.</source>
        <translation>سند «{title}» برای همیشه پاک شد، هم اینجا و هم از رونوشت‌های کنار پروژه.</translation>
    </message>
    <message>
        <source>“{title}” is gone for good.</source>
        <translation>سند «{title}» برای همیشه پاک شد.</translation>
    </message>
    <message>
        <source>“{title}” is gone for good. No new copy could be made, so the old ones stay.</source>
        <translation>سند «{title}» برای همیشه پاک شد. رونوشت تازه ساخته نشد، پس رونوشت‌های کهنه می‌مانند.</translation>
    </message>
    <message>
        <source>“{title}” is gone for good. These copies still hold it: delete them by hand.</source>
        <translation>سند «{title}» برای همیشه پاک شد. این رونوشت‌ها هنوز آن را دارند: خودتان حذفشان کنید.</translation>
    </message>
    <message>
        <source>“{title}” was not in the project at this point</source>
        <translation>سند «{title}» در این زمان در پروژه نبود</translation>
    </message>
    <message>
        <source>“{title}” was removed. Undo brings it back.</source>
        <translation>سند «{title}» برداشته شد. واگرد آن را بازمی‌گرداند.</translation>
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
