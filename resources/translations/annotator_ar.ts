<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>    {annotator}: {gone} would go, {back} would come back, {changed} would change back</source>
        <translation>    {annotator}: يزول {gone}، ويعود {back}، ويرجع إلى ما كان {changed}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted hits have not been labelled yet.</source>
        <translation>
            <numerusform>كل النتائج المقبولة موسومة.</numerusform>
            <numerusform>نتيجة مقبولة واحدة لم توسم بعد.</numerusform>
            <numerusform>نتيجتان مقبولتان لم توسما بعد.</numerusform>
            <numerusform>%Ln نتائج مقبولة لم توسم بعد.</numerusform>
            <numerusform>%Ln نتيجة مقبولة لم توسم بعد.</numerusform>
            <numerusform>%Ln نتيجة مقبولة لم توسم بعد.</numerusform>
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
        <source>%Ln annotations are only counted, and some shown as examples</source>
        <translation>
            <numerusform>للعدّ فقط، ويُعرض بعضها أمثلة: %Ln تعليق</numerusform>
            <numerusform>للعدّ فقط، ويُعرض بعضها أمثلة: تعليق واحد</numerusform>
            <numerusform>للعدّ فقط، ويُعرض بعضها أمثلة: تعليقان</numerusform>
            <numerusform>للعدّ فقط، ويُعرض بعضها أمثلة: %Ln تعليقات</numerusform>
            <numerusform>للعدّ فقط، ويُعرض بعضها أمثلة: %Ln تعليقًا</numerusform>
            <numerusform>للعدّ فقط، ويُعرض بعضها أمثلة: %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations changed.</source>
        <translation>
            <numerusform>لم يتغير أي تعليق.</numerusform>
            <numerusform>تغيّر تعليق واحد.</numerusform>
            <numerusform>تغيّر تعليقان.</numerusform>
            <numerusform>تغيّرت %Ln تعليقات.</numerusform>
            <numerusform>تغيّر %Ln تعليقًا.</numerusform>
            <numerusform>تغيّر %Ln تعليق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي تعليق.</numerusform>
            <numerusform>حُذف تعليق واحد.</numerusform>
            <numerusform>حُذف تعليقان.</numerusform>
            <numerusform>حُذفت %Ln تعليقات.</numerusform>
            <numerusform>حُذف %Ln تعليقًا.</numerusform>
            <numerusform>حُذف %Ln تعليق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have a value. They keep it, and show it again when an attribute with the same key is added.</source>
        <translation>
            <numerusform>لا تعليق له قيمة.</numerusform>
            <numerusform>لتعليق واحد قيمة. يحتفظ بها ويظهرها ثانيةً إذا أُضيفت سمة بالمفتاح نفسه.</numerusform>
            <numerusform>لتعليقين قيمة. يحتفظان بها ويظهرانها ثانيةً إذا أُضيفت سمة بالمفتاح نفسه.</numerusform>
            <numerusform>لـ %Ln تعليقات قيمة. تحتفظ بها وتظهرها ثانيةً إذا أُضيفت سمة بالمفتاح نفسه.</numerusform>
            <numerusform>لـ %Ln تعليقًا قيمة. تحتفظ بها وتظهرها ثانيةً إذا أُضيفت سمة بالمفتاح نفسه.</numerusform>
            <numerusform>لـ %Ln تعليق قيمة. تحتفظ بها وتظهرها ثانيةً إذا أُضيفت سمة بالمفتاح نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations have it. What should become of them?</source>
        <translation>
            <numerusform>لا تعليق يحمله.</numerusform>
            <numerusform>يحمله تعليق واحد. ما مصيره؟</numerusform>
            <numerusform>يحمله تعليقان. ما مصيرهما؟</numerusform>
            <numerusform>تحمله %Ln تعليقات. ما مصيرها؟</numerusform>
            <numerusform>يحمله %Ln تعليقًا. ما مصيرها؟</numerusform>
            <numerusform>يحمله %Ln تعليق. ما مصيرها؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations lose the blanks at their edges</source>
        <translation>
            <numerusform>تُحذف الفراغات من طرفي %Ln تعليق</numerusform>
            <numerusform>تُحذف الفراغات من طرفي تعليق واحد</numerusform>
            <numerusform>تُحذف الفراغات من طرفي تعليقين</numerusform>
            <numerusform>تُحذف الفراغات من طرفي %Ln تعليقات</numerusform>
            <numerusform>تُحذف الفراغات من طرفي %Ln تعليقًا</numerusform>
            <numerusform>تُحذف الفراغات من طرفي %Ln تعليق</numerusform>
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
        <translation>
            <numerusform>لا تعليق بالوسم {old} ينال الوسم {new}.</numerusform>
            <numerusform>تعليق واحد بالوسم {old} ينال الوسم {new}.</numerusform>
            <numerusform>تعليقان بالوسم {old} ينالان الوسم {new}.</numerusform>
            <numerusform>%Ln تعليقات بالوسم {old} تنال الوسم {new}.</numerusform>
            <numerusform>%Ln تعليقًا بالوسم {old} تنال الوسم {new}.</numerusform>
            <numerusform>%Ln تعليق بالوسم {old} تنال الوسم {new}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations on nothing but line ends are left out</source>
        <translation>
            <numerusform>يُترك ما ليس إلا على نهايات الأسطر: %Ln تعليق</numerusform>
            <numerusform>يُترك ما ليس إلا على نهايات الأسطر: تعليق واحد</numerusform>
            <numerusform>يُترك ما ليس إلا على نهايات الأسطر: تعليقان</numerusform>
            <numerusform>يُترك ما ليس إلا على نهايات الأسطر: %Ln تعليقات</numerusform>
            <numerusform>يُترك ما ليس إلا على نهايات الأسطر: %Ln تعليقًا</numerusform>
            <numerusform>يُترك ما ليس إلا على نهايات الأسطر: %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that are neither claims nor their authors are left out</source>
        <translation>
            <numerusform>يُترك ما ليس ادعاءً ولا صاحب ادعاء: %Ln تعليق</numerusform>
            <numerusform>يُترك ما ليس ادعاءً ولا صاحب ادعاء: تعليق واحد</numerusform>
            <numerusform>يُترك ما ليس ادعاءً ولا صاحب ادعاء: تعليقان</numerusform>
            <numerusform>يُترك ما ليس ادعاءً ولا صاحب ادعاء: %Ln تعليقات</numerusform>
            <numerusform>يُترك ما ليس ادعاءً ولا صاحب ادعاء: %Ln تعليقًا</numerusform>
            <numerusform>يُترك ما ليس ادعاءً ولا صاحب ادعاء: %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that begin or end within a visible character are left out</source>
        <translation>
            <numerusform>يُترك ما يبدأ أو ينتهي داخل حرف مرئي: %Ln تعليق</numerusform>
            <numerusform>يُترك ما يبدأ أو ينتهي داخل حرف مرئي: تعليق واحد</numerusform>
            <numerusform>يُترك ما يبدأ أو ينتهي داخل حرف مرئي: تعليقان</numerusform>
            <numerusform>يُترك ما يبدأ أو ينتهي داخل حرف مرئي: %Ln تعليقات</numerusform>
            <numerusform>يُترك ما يبدأ أو ينتهي داخل حرف مرئي: %Ln تعليقًا</numerusform>
            <numerusform>يُترك ما يبدأ أو ينتهي داخل حرف مرئي: %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations that fall between tokens are left out</source>
        <translation>
            <numerusform>يُترك ما يقع بين الوحدات اللغوية: %Ln تعليق</numerusform>
            <numerusform>يُترك ما يقع بين الوحدات اللغوية: تعليق واحد</numerusform>
            <numerusform>يُترك ما يقع بين الوحدات اللغوية: تعليقان</numerusform>
            <numerusform>يُترك ما يقع بين الوحدات اللغوية: %Ln تعليقات</numerusform>
            <numerusform>يُترك ما يقع بين الوحدات اللغوية: %Ln تعليقًا</numerusform>
            <numerusform>يُترك ما يقع بين الوحدات اللغوية: %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were on the same words and became one each.</source>
        <translation>
            <numerusform>لا تعليقات على الكلمات نفسها.</numerusform>
            <numerusform>كان تعليق واحد على كلمات تعليق آخر فصارا واحدًا.</numerusform>
            <numerusform>كان تعليقان على كلمات تعليقين آخرين فصار كل زوج واحدًا.</numerusform>
            <numerusform>كانت %Ln تعليقات على كلمات تعليقات أخرى فصار كل زوج واحدًا.</numerusform>
            <numerusform>كان %Ln تعليقًا على كلمات تعليقات أخرى فصار كل زوج واحدًا.</numerusform>
            <numerusform>كان %Ln تعليق على كلمات تعليقات أخرى فصار كل زوج واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations with gaps become one annotation for each piece</source>
        <translation>
            <numerusform>يصير لكل قطعة تعليق في %Ln تعليق ذي فجوات</numerusform>
            <numerusform>يصير لكل قطعة تعليق في تعليق واحد ذي فجوات</numerusform>
            <numerusform>يصير لكل قطعة تعليق في تعليقين ذي فجوات</numerusform>
            <numerusform>يصير لكل قطعة تعليق في %Ln تعليقات ذي فجوات</numerusform>
            <numerusform>يصير لكل قطعة تعليق في %Ln تعليقًا ذي فجوات</numerusform>
            <numerusform>يصير لكل قطعة تعليق في %Ln تعليق ذي فجوات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would change back</source>
        <translation>
            <numerusform>لا تعليق يرجع إلى ما كان</numerusform>
            <numerusform>يرجع تعليق واحد إلى ما كان</numerusform>
            <numerusform>يرجع تعليقان إلى ما كانا</numerusform>
            <numerusform>ترجع %Ln تعليقات إلى ما كانت</numerusform>
            <numerusform>يرجع %Ln تعليقًا إلى ما كان</numerusform>
            <numerusform>يرجع %Ln تعليق إلى ما كان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would come back</source>
        <translation>
            <numerusform>لا تعليق يعود</numerusform>
            <numerusform>يعود تعليق واحد</numerusform>
            <numerusform>يعود تعليقان</numerusform>
            <numerusform>تعود %Ln تعليقات</numerusform>
            <numerusform>يعود %Ln تعليقًا</numerusform>
            <numerusform>يعود %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations would go</source>
        <translation>
            <numerusform>لا تعليق يزول</numerusform>
            <numerusform>يزول تعليق واحد</numerusform>
            <numerusform>يزول تعليقان</numerusform>
            <numerusform>تزول %Ln تعليقات</numerusform>
            <numerusform>يزول %Ln تعليقًا</numerusform>
            <numerusform>يزول %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotators</source>
        <translation>
            <numerusform>لا معلِّقين</numerusform>
            <numerusform>معلِّق واحد</numerusform>
            <numerusform>معلِّقان</numerusform>
            <numerusform>%Ln معلِّقين</numerusform>
            <numerusform>%Ln معلِّقًا</numerusform>
            <numerusform>%Ln معلِّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes can't be read by this version; they stay as they are.</source>
        <translation>
            <numerusform>يقرأ هذا الإصدار كل السمات.</numerusform>
            <numerusform>لا يقرأ هذا الإصدار سمة واحدة؛ تبقى كما هي.</numerusform>
            <numerusform>لا يقرأ هذا الإصدار سمتين؛ تبقيان كما هما.</numerusform>
            <numerusform>لا يقرأ هذا الإصدار %Ln سمات؛ تبقى كما هي.</numerusform>
            <numerusform>لا يقرأ هذا الإصدار %Ln سمة؛ تبقى كما هي.</numerusform>
            <numerusform>لا يقرأ هذا الإصدار %Ln سمة؛ تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>لم يُغيَّر شيء</numerusform>
            <numerusform>واحد مُغيَّر</numerusform>
            <numerusform>اثنان مُغيَّران</numerusform>
            <numerusform>%Ln مُغيَّرة</numerusform>
            <numerusform>%Ln مُغيَّرًا</numerusform>
            <numerusform>%Ln مُغيَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of the project are not in the copy.</source>
        <translation>
            <numerusform>كل تغييرات المشروع في النسخة.</numerusform>
            <numerusform>تغيير واحد في المشروع ليس في النسخة.</numerusform>
            <numerusform>تغييران في المشروع ليسا في النسخة.</numerusform>
            <numerusform>%Ln تغييرات في المشروع ليست في النسخة.</numerusform>
            <numerusform>%Ln تغييرًا في المشروع ليست في النسخة.</numerusform>
            <numerusform>%Ln تغيير في المشروع ليست في النسخة.</numerusform>
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
        <translation>
            <numerusform>لا أحرف في النص</numerusform>
            <numerusform>حرف واحد من النص</numerusform>
            <numerusform>حرفان من النص</numerusform>
            <numerusform>%Ln أحرف من النص</numerusform>
            <numerusform>%Ln حرفًا من النص</numerusform>
            <numerusform>%Ln حرف من النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters selected</source>
        <translation>
            <numerusform>لا أحرف محددة</numerusform>
            <numerusform>حرف واحد محدد</numerusform>
            <numerusform>حرفان محددان</numerusform>
            <numerusform>%Ln أحرف محددة</numerusform>
            <numerusform>%Ln حرفًا محددًا</numerusform>
            <numerusform>%Ln حرف محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies beside the project hold it too:</source>
        <translation>
            <numerusform>لا نسخ بجانب المشروع تحويه.</numerusform>
            <numerusform>تحويه أيضًا نسخة بجانب المشروع:</numerusform>
            <numerusform>تحويه أيضًا نسختان بجانب المشروع:</numerusform>
            <numerusform>تحويه أيضًا %Ln نسخ بجانب المشروع:</numerusform>
            <numerusform>تحويه أيضًا %Ln نسخة بجانب المشروع:</numerusform>
            <numerusform>تحويه أيضًا %Ln نسخة بجانب المشروع:</numerusform>
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
        <translation>
            <numerusform>لم يبقَ مستند.</numerusform>
            <numerusform>بقي مستند واحد.</numerusform>
            <numerusform>بقي مستندان.</numerusform>
            <numerusform>بقيت %Ln مستندات.</numerusform>
            <numerusform>بقي %Ln مستندًا.</numerusform>
            <numerusform>بقي %Ln مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents without annotations are left out</source>
        <translation>
            <numerusform>يُترك ما لا تعليقات فيه: %Ln مستند</numerusform>
            <numerusform>يُترك ما لا تعليقات فيه: مستند واحد</numerusform>
            <numerusform>يُترك ما لا تعليقات فيه: مستندان</numerusform>
            <numerusform>يُترك ما لا تعليقات فيه: %Ln مستندات</numerusform>
            <numerusform>يُترك ما لا تعليقات فيه: %Ln مستندًا</numerusform>
            <numerusform>يُترك ما لا تعليقات فيه: %Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents worked on</source>
        <translation>
            <numerusform>لا مستند عُمل عليه</numerusform>
            <numerusform>مستند واحد عُمل عليه</numerusform>
            <numerusform>مستندان عُمل عليهما</numerusform>
            <numerusform>%Ln مستندات عُمل عليها</numerusform>
            <numerusform>%Ln مستندًا عُمل عليها</numerusform>
            <numerusform>%Ln مستند عُمل عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would change back</source>
        <translation>
            <numerusform>لا مستند يرجع إلى ما كان</numerusform>
            <numerusform>يرجع مستند واحد إلى ما كان</numerusform>
            <numerusform>يرجع مستندان إلى ما كانا</numerusform>
            <numerusform>ترجع %Ln مستندات إلى ما كانت</numerusform>
            <numerusform>يرجع %Ln مستندًا إلى ما كان</numerusform>
            <numerusform>يرجع %Ln مستند إلى ما كان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would come back</source>
        <translation>
            <numerusform>لا مستند يعود</numerusform>
            <numerusform>يعود مستند واحد</numerusform>
            <numerusform>يعود مستندان</numerusform>
            <numerusform>تعود %Ln مستندات</numerusform>
            <numerusform>يعود %Ln مستندًا</numerusform>
            <numerusform>يعود %Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents would go</source>
        <translation>
            <numerusform>لا مستند يزول</numerusform>
            <numerusform>يزول مستند واحد</numerusform>
            <numerusform>يزول مستندان</numerusform>
            <numerusform>تزول %Ln مستندات</numerusform>
            <numerusform>يزول %Ln مستندًا</numerusform>
            <numerusform>يزول %Ln مستند</numerusform>
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
        <source>%Ln entities are left out</source>
        <translation>
            <numerusform>متروك: %Ln كيان</numerusform>
            <numerusform>متروك: كيان واحد</numerusform>
            <numerusform>متروك: كيانان</numerusform>
            <numerusform>متروك: %Ln كيانات</numerusform>
            <numerusform>متروك: %Ln كيانًا</numerusform>
            <numerusform>متروك: %Ln كيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields kept from other files are left out</source>
        <translation>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: %Ln حقل</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: حقل واحد</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: حقلان</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: %Ln حقول</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: %Ln حقلًا</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: %Ln حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragments: {spans}</source>
        <translation>
            <numerusform>لا مقاطع: {spans}</numerusform>
            <numerusform>مقطع واحد: {spans}</numerusform>
            <numerusform>مقطعان: {spans}</numerusform>
            <numerusform>%Ln مقاطع: {spans}</numerusform>
            <numerusform>%Ln مقطعًا: {spans}</numerusform>
            <numerusform>%Ln مقطع: {spans}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further origins of documents are left out</source>
        <translation>
            <numerusform>متروك: %Ln مصدر إضافي للمستندات</numerusform>
            <numerusform>متروك: مصدر إضافي واحد للمستندات</numerusform>
            <numerusform>متروك: مصدران إضافيان للمستندات</numerusform>
            <numerusform>متروك: %Ln مصادر إضافية للمستندات</numerusform>
            <numerusform>متروك: %Ln مصدرًا إضافيًا للمستندات</numerusform>
            <numerusform>متروك: %Ln مصدر إضافي للمستندات</numerusform>
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
        <translation>
            <numerusform>لم توسم أي نتيجة.</numerusform>
            <numerusform>وُسمت نتيجة واحدة؛ تراجع واحد يعيدها.</numerusform>
            <numerusform>وُسمت نتيجتان؛ تراجع واحد يعيدهما.</numerusform>
            <numerusform>وُسمت %Ln نتائج؛ تراجع واحد يعيدها كلها.</numerusform>
            <numerusform>وُسمت %Ln نتيجة؛ تراجع واحد يعيدها كلها.</numerusform>
            <numerusform>وُسمت %Ln نتيجة؛ تراجع واحد يعيدها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits are still open; what you rejected is not kept.</source>
        <translation>
            <numerusform>لم تبقَ نتيجة مفتوحة؛ وما رفضته لا يُحفظ.</numerusform>
            <numerusform>ما زالت نتيجة واحدة مفتوحة؛ وما رفضته لا يُحفظ.</numerusform>
            <numerusform>ما زالت نتيجتان مفتوحتين؛ وما رفضته لا يُحفظ.</numerusform>
            <numerusform>ما زالت %Ln نتائج مفتوحة؛ وما رفضته لا يُحفظ.</numerusform>
            <numerusform>ما زالت %Ln نتيجة مفتوحة؛ وما رفضته لا يُحفظ.</numerusform>
            <numerusform>ما زالت %Ln نتيجة مفتوحة؛ وما رفضته لا يُحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits in {documents}</source>
        <translation>
            <numerusform>لا نتائج في {documents}</numerusform>
            <numerusform>نتيجة واحدة في {documents}</numerusform>
            <numerusform>نتيجتان في {documents}</numerusform>
            <numerusform>%Ln نتائج في {documents}</numerusform>
            <numerusform>%Ln نتيجة في {documents}</numerusform>
            <numerusform>%Ln نتيجة في {documents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are in {path}.</source>
        <translation>
            <numerusform>لا وسوم في {path}.</numerusform>
            <numerusform>في {path} وسم واحد.</numerusform>
            <numerusform>في {path} وسمان.</numerusform>
            <numerusform>في {path} %Ln وسوم.</numerusform>
            <numerusform>في {path} %Ln وسمًا.</numerusform>
            <numerusform>في {path} %Ln وسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have the name of another and become one with it</source>
        <translation>
            <numerusform>يُدمج مع وسم آخر بالاسم نفسه: %Ln وسم</numerusform>
            <numerusform>يُدمج مع وسم آخر بالاسم نفسه: وسم واحد</numerusform>
            <numerusform>يُدمج مع وسم آخر بالاسم نفسه: وسمان</numerusform>
            <numerusform>يُدمج مع وسم آخر بالاسم نفسه: %Ln وسوم</numerusform>
            <numerusform>يُدمج مع وسم آخر بالاسم نفسه: %Ln وسمًا</numerusform>
            <numerusform>يُدمج مع وسم آخر بالاسم نفسه: %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels on whole documents are left out</source>
        <translation>
            <numerusform>يُترك ما على مستندات كاملة: %Ln وسم</numerusform>
            <numerusform>يُترك ما على مستندات كاملة: وسم واحد</numerusform>
            <numerusform>يُترك ما على مستندات كاملة: وسمان</numerusform>
            <numerusform>يُترك ما على مستندات كاملة: %Ln وسوم</numerusform>
            <numerusform>يُترك ما على مستندات كاملة: %Ln وسمًا</numerusform>
            <numerusform>يُترك ما على مستندات كاملة: %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would change back</source>
        <translation>
            <numerusform>لا وسم يرجع إلى ما كان</numerusform>
            <numerusform>يرجع وسم واحد إلى ما كان</numerusform>
            <numerusform>يرجع وسمان إلى ما كانا</numerusform>
            <numerusform>ترجع %Ln وسوم إلى ما كانت</numerusform>
            <numerusform>يرجع %Ln وسمًا إلى ما كان</numerusform>
            <numerusform>يرجع %Ln وسم إلى ما كان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would come back</source>
        <translation>
            <numerusform>لا وسم يعود</numerusform>
            <numerusform>يعود وسم واحد</numerusform>
            <numerusform>يعود وسمان</numerusform>
            <numerusform>تعود %Ln وسوم</numerusform>
            <numerusform>يعود %Ln وسمًا</numerusform>
            <numerusform>يعود %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels would go</source>
        <translation>
            <numerusform>لا وسم يزول</numerusform>
            <numerusform>يزول وسم واحد</numerusform>
            <numerusform>يزول وسمان</numerusform>
            <numerusform>تزول %Ln وسوم</numerusform>
            <numerusform>يزول %Ln وسمًا</numerusform>
            <numerusform>يزول %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines kept from other files are left out</source>
        <translation>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: %Ln سطر</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: سطر واحد</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: سطران</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: %Ln أسطر</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: %Ln سطرًا</numerusform>
            <numerusform>يُترك ما حُفظ من ملفات أخرى: %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are left out</source>
        <translation>
            <numerusform>متروك: %Ln ملاحظة</numerusform>
            <numerusform>متروك: ملاحظة واحدة</numerusform>
            <numerusform>متروك: ملاحظتان</numerusform>
            <numerusform>متروك: %Ln ملاحظات</numerusform>
            <numerusform>متروك: %Ln ملاحظة</numerusform>
            <numerusform>متروك: %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the differences are the work of other annotators, which would be taken back too. Undo brings it back.</source>
        <translation>
            <numerusform>لا اختلاف من عمل معلِّقين آخرين.</numerusform>
            <numerusform>أحد الاختلافات من عمل معلِّق آخر، وسيُتراجع عنه أيضًا. يعيده التراجع.</numerusform>
            <numerusform>اختلافان من عمل معلِّقين آخرين، وسيُتراجع عنهما أيضًا. يعيدهما التراجع.</numerusform>
            <numerusform>%Ln اختلافات من عمل معلِّقين آخرين، وسيُتراجع عنها أيضًا. يعيدها التراجع.</numerusform>
            <numerusform>%Ln اختلافًا من عمل معلِّقين آخرين، وسيُتراجع عنها أيضًا. يعيدها التراجع.</numerusform>
            <numerusform>%Ln اختلاف من عمل معلِّقين آخرين، وسيُتراجع عنها أيضًا. يعيدها التراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlapping annotations are left out: the longest stays</source>
        <translation>
            <numerusform>يُترك المتداخل ويبقى الأطول: %Ln تعليق</numerusform>
            <numerusform>يُترك المتداخل ويبقى الأطول: تعليق واحد</numerusform>
            <numerusform>يُترك المتداخل ويبقى الأطول: تعليقان</numerusform>
            <numerusform>يُترك المتداخل ويبقى الأطول: %Ln تعليقات</numerusform>
            <numerusform>يُترك المتداخل ويبقى الأطول: %Ln تعليقًا</numerusform>
            <numerusform>يُترك المتداخل ويبقى الأطول: %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of documents are nearly the same.</source>
        <translation>
            <numerusform>لا أزواج مستندات شبه متطابقة.</numerusform>
            <numerusform>زوج واحد من المستندات شبه متطابق.</numerusform>
            <numerusform>زوجان من المستندات شبه متطابقين.</numerusform>
            <numerusform>%Ln أزواج من المستندات شبه متطابقة.</numerusform>
            <numerusform>%Ln زوجًا من المستندات شبه متطابق.</numerusform>
            <numerusform>%Ln زوج من المستندات شبه متطابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purged documents would come back: purge them again afterwards.</source>
        <translation>
            <numerusform>لا يعود مستند مُحي نهائيًا.</numerusform>
            <numerusform>يعود مستند مُحي نهائيًا: امحه ثانيةً بعد ذلك.</numerusform>
            <numerusform>يعود مستندان مُحيا نهائيًا: امحهما ثانيةً بعد ذلك.</numerusform>
            <numerusform>تعود %Ln مستندات مُحيت نهائيًا: امحها ثانيةً بعد ذلك.</numerusform>
            <numerusform>يعود %Ln مستندًا مُحيت نهائيًا: امحها ثانيةً بعد ذلك.</numerusform>
            <numerusform>يعود %Ln مستند مُحيت نهائيًا: امحها ثانيةً بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations</source>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>%Ln علاقات</numerusform>
            <numerusform>%Ln علاقة</numerusform>
            <numerusform>%Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations are left out</source>
        <translation>
            <numerusform>متروك: %Ln علاقة</numerusform>
            <numerusform>متروك: علاقة واحدة</numerusform>
            <numerusform>متروك: علاقتان</numerusform>
            <numerusform>متروك: %Ln علاقات</numerusform>
            <numerusform>متروك: %Ln علاقة</numerusform>
            <numerusform>متروك: %Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations are only counted</source>
        <translation>
            <numerusform>للعدّ فقط: %Ln علاقة</numerusform>
            <numerusform>للعدّ فقط: علاقة واحدة</numerusform>
            <numerusform>للعدّ فقط: علاقتان</numerusform>
            <numerusform>للعدّ فقط: %Ln علاقات</numerusform>
            <numerusform>للعدّ فقط: %Ln علاقة</numerusform>
            <numerusform>للعدّ فقط: %Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations of annotations that are left out go with them</source>
        <translation>
            <numerusform>تذهب مع تعليقاتها المتروكة: %Ln علاقة</numerusform>
            <numerusform>تذهب مع تعليقاتها المتروكة: علاقة واحدة</numerusform>
            <numerusform>تذهب مع تعليقاتها المتروكة: علاقتان</numerusform>
            <numerusform>تذهب مع تعليقاتها المتروكة: %Ln علاقات</numerusform>
            <numerusform>تذهب مع تعليقاتها المتروكة: %Ln علاقة</numerusform>
            <numerusform>تذهب مع تعليقاتها المتروكة: %Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to annotations are left out</source>
        <translation>
            <numerusform>يُترك ما يؤدي إلى تعليقات: %Ln علاقة</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات: علاقة واحدة</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات: علاقتان</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات: %Ln علاقات</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات: %Ln علاقة</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات: %Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to annotations that are not in the document are left out</source>
        <translation>
            <numerusform>يُترك ما يؤدي إلى تعليقات خارج المستند: %Ln علاقة</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات خارج المستند: علاقة واحدة</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات خارج المستند: علاقتان</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات خارج المستند: %Ln علاقات</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات خارج المستند: %Ln علاقة</numerusform>
            <numerusform>يُترك ما يؤدي إلى تعليقات خارج المستند: %Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to documents are left out</source>
        <translation>
            <numerusform>يُترك ما يؤدي إلى مستندات: %Ln علاقة</numerusform>
            <numerusform>يُترك ما يؤدي إلى مستندات: علاقة واحدة</numerusform>
            <numerusform>يُترك ما يؤدي إلى مستندات: علاقتان</numerusform>
            <numerusform>يُترك ما يؤدي إلى مستندات: %Ln علاقات</numerusform>
            <numerusform>يُترك ما يؤدي إلى مستندات: %Ln علاقة</numerusform>
            <numerusform>يُترك ما يؤدي إلى مستندات: %Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations to entities are left out</source>
        <translation>
            <numerusform>يُترك ما يؤدي إلى كيانات: %Ln علاقة</numerusform>
            <numerusform>يُترك ما يؤدي إلى كيانات: علاقة واحدة</numerusform>
            <numerusform>يُترك ما يؤدي إلى كيانات: علاقتان</numerusform>
            <numerusform>يُترك ما يؤدي إلى كيانات: %Ln علاقات</numerusform>
            <numerusform>يُترك ما يؤدي إلى كيانات: %Ln علاقة</numerusform>
            <numerusform>يُترك ما يؤدي إلى كيانات: %Ln علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses of work are left out</source>
        <translation>
            <numerusform>متروك: %Ln حالة عمل</numerusform>
            <numerusform>متروك: حالة عمل واحدة</numerusform>
            <numerusform>متروك: حالتا عمل</numerusform>
            <numerusform>متروك: %Ln حالات عمل</numerusform>
            <numerusform>متروك: %Ln حالة عمل</numerusform>
            <numerusform>متروك: %Ln حالة عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts hold characters that the format can't, and are changed</source>
        <translation>
            <numerusform>يُغيَّر ما فيه أحرف لا يقبلها التنسيق: %Ln نص</numerusform>
            <numerusform>يُغيَّر ما فيه أحرف لا يقبلها التنسيق: نص واحد</numerusform>
            <numerusform>يُغيَّر ما فيه أحرف لا يقبلها التنسيق: نصان</numerusform>
            <numerusform>يُغيَّر ما فيه أحرف لا يقبلها التنسيق: %Ln نصوص</numerusform>
            <numerusform>يُغيَّر ما فيه أحرف لا يقبلها التنسيق: %Ln نصًا</numerusform>
            <numerusform>يُغيَّر ما فيه أحرف لا يقبلها التنسيق: %Ln نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles of documents are left out</source>
        <translation>
            <numerusform>متروك: %Ln عنوان مستند</numerusform>
            <numerusform>متروك: عنوان مستند واحد</numerusform>
            <numerusform>متروك: عنوانا مستندين</numerusform>
            <numerusform>متروك: %Ln عناوين مستندات</numerusform>
            <numerusform>متروك: %Ln عنوان مستند</numerusform>
            <numerusform>متروك: %Ln عنوان مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of attributes are left out</source>
        <translation>
            <numerusform>متروك: %Ln قيمة سمة</numerusform>
            <numerusform>متروك: قيمة سمة واحدة</numerusform>
            <numerusform>متروك: قيمتا سمات</numerusform>
            <numerusform>متروك: %Ln قيم سمات</numerusform>
            <numerusform>متروك: %Ln قيمة سمة</numerusform>
            <numerusform>متروك: %Ln قيمة سمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of attributes become text</source>
        <translation>
            <numerusform>يصير نصًا: %Ln قيمة سمة</numerusform>
            <numerusform>يصير نصًا: قيمة سمة واحدة</numerusform>
            <numerusform>يصير نصًا: قيمتا سمات</numerusform>
            <numerusform>يصير نصًا: %Ln قيم سمات</numerusform>
            <numerusform>يصير نصًا: %Ln قيمة سمة</numerusform>
            <numerusform>يصير نصًا: %Ln قيمة سمة</numerusform>
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
        <translation>إ&amp;ضافة التحديد إلى التعليق</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>ت&amp;عليق</translation>
    </message>
    <message>
        <source>&amp;Annotator</source>
        <translation>ال&amp;معلِّق</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
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
        <translation>ا&amp;ختيار وسم…</translation>
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
        <translation>&amp;حذف هذه النسخ، وإنشاء نسخة جديدة دون المستند</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>ال&amp;مستندات</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Export the label set…</source>
        <translation>ت&amp;صدير مجموعة الوسوم…</translation>
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
        <translation>&amp;نسيان أوقاتي…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>الإ&amp;رشادات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Import a label set…</source>
        <translation>است&amp;يراد مجموعة وسوم…</translation>
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
        <source>&amp;Label all hits…</source>
        <translation>&amp;وسم كل النتائج…</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>إ&amp;فلات</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;دمج في…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
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
        <source>&amp;Offsets count</source>
        <translation>&amp;عدّ المواضع بـ</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>&amp;Paragraph, 1 to {last}</source>
        <translation>ال&amp;فقرة، من ١ إلى {last}</translation>
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
        <translation>&amp;طباعة…</translation>
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
        <translation>است&amp;عادة نسخة…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>الإ&amp;حصاءات…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
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
        <translation>+ وسم المستند</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-02</source>
        <translation>⁦2026⁩ أو ⁦2026-03-02⁩</translation>
    </message>
    <message>
        <source>A &amp;day’s work…</source>
        <translation>عمل &amp;يوم…</translation>
    </message>
    <message>
        <source>A copy was made and checked: {name}, in {folder}.</source>
        <translation>أُنشئت نسخة وفُحصت: {name}، في {folder}.</translation>
    </message>
    <message>
        <source>A copy was made: {name}</source>
        <translation>أُنشئت نسخة: {name}</translation>
    </message>
    <message>
        <source>A day’s work</source>
        <translation>عمل يوم</translation>
    </message>
    <message>
        <source>A day’s work…</source>
        <translation>عمل يوم…</translation>
    </message>
    <message>
        <source>A document done took {each}, half of them less and half more; at that the rest takes {all}.</source>
        <translation>استغرق المستند المنجز {each}، نصف المستندات أقل ونصفها أكثر؛ وبهذا يستغرق الباقي {all}.</translation>
    </message>
    <message>
        <source>A document of GATE with its annotation sets</source>
        <translation>مستند من GATE مع مجموعات تعليقاته</translation>
    </message>
    <message>
        <source>A document of gatenlp as JSON</source>
        <translation>مستند من gatenlp بصيغة JSON</translation>
    </message>
    <message>
        <source>A file for each annotator</source>
        <translation>ملف لكل معلِّق</translation>
    </message>
    <message>
        <source>A file that ends in .annotator</source>
        <translation>ملف ينتهي بـ ‎.annotator</translation>
    </message>
    <message>
        <source>A folder for brat: texts with stand-off files and their configuration</source>
        <translation>مجلد لـ brat: نصوص مع ملفات تعليقات منفصلة وإعداداتها</translation>
    </message>
    <message>
        <source>A folder for each document with a file for each annotator, and a description of the types</source>
        <translation>مجلد لكل مستند فيه ملف لكل معلِّق، مع وصف للأنواع</translation>
    </message>
    <message>
        <source>A folder for each document with a file for each annotator, each with its types</source>
        <translation>مجلد لكل مستند فيه ملف لكل معلِّق، ولكل ملف أنواعه</translation>
    </message>
    <message>
        <source>A folder for each document with a file for each annotator, for WebAnno and INCEpTION</source>
        <translation>مجلد لكل مستند فيه ملف لكل معلِّق، لـ WebAnno وINCEpTION</translation>
    </message>
    <message>
        <source>A folder of documents.json, entities.json and relations.json, an object a line</source>
        <translation>مجلد فيه documents.json وentities.json وrelations.json، كائن في كل سطر</translation>
    </message>
    <message>
        <source>A folder of texts with annotations in JSON-LD beside them</source>
        <translation>مجلد نصوص وبجانبها التعليقات بصيغة JSON-LD</translation>
    </message>
    <message>
        <source>A folder with a file for each document, for GATE and gatenlp</source>
        <translation>مجلد فيه ملف لكل مستند، لـ GATE وgatenlp</translation>
    </message>
    <message>
        <source>A folder with a file for each document, for gatenlp</source>
        <translation>مجلد فيه ملف لكل مستند، لـ gatenlp</translation>
    </message>
    <message>
        <source>A folder with a file for each split and a card, for datasets.load_dataset</source>
        <translation>مجلد فيه ملف لكل قسم وبطاقة تعريف، لـ datasets.load_dataset</translation>
    </message>
    <message>
        <source>A folder with tasks.json and the labelling configuration config.xml</source>
        <translation>مجلد فيه tasks.json وإعداد الوسم config.xml</translation>
    </message>
    <message>
        <source>A group for each annotator, or all in “sc”, where spancat looks</source>
        <translation>مجموعة لكل معلِّق، أو الكل في «sc» حيث يبحث spancat</translation>
    </message>
    <message>
        <source>A label of the whole document has no fragments: delete it to take it off.</source>
        <translation>لا مقاطع لوسم المستند كله: احذفه لرفعه.</translation>
    </message>
    <message>
        <source>A name that nobody here has yet</source>
        <translation>اسم لا يحمله أحد هنا بعد</translation>
    </message>
    <message>
        <source>A project is called as its file is. The file stays in {folder}; its copies get the new name too.</source>
        <translation>يُسمى المشروع باسم ملفه. يبقى الملف في {folder}؛ وتأخذ نسخه الاسم الجديد أيضًا.</translation>
    </message>
    <message>
        <source>A project is one file that holds your documents and everything you mark in them.</source>
        <translation>المشروع ملف واحد يضم مستنداتك وكل ما تضع عليه علامة فيها.</translation>
    </message>
    <message>
        <source>A sheet with a column of texts, a row is a document; or with annotations</source>
        <translation>ورقة فيها عمود نصوص وكل صف مستند؛ أو فيها تعليقات</translation>
    </message>
    <message>
        <source>A short report, half annotated: try everything here</source>
        <translation>تقرير قصير نصفه معلَّق عليه: جرّب كل شيء هنا</translation>
    </message>
    <message>
        <source>A table with a column of texts, a row is a document; or a table of annotations</source>
        <translation>جدول فيه عمود نصوص وكل صف مستند؛ أو جدول تعليقات</translation>
    </message>
    <message>
        <source>A task a line, for db-in, spans.manual and rel.manual</source>
        <translation>مهمة في كل سطر، لـ db-in وspans.manual وrel.manual</translation>
    </message>
    <message>
        <source>A text here has at most {most} characters; what you paste has {length}.</source>
        <translation>للنص هنا {most} من الأحرف على الأكثر؛ ولما تلصقه {length}.</translation>
    </message>
    <message>
        <source>A text never changes, so the file becomes a new document in the place of this one. A document with annotations stays, and the new one is its newer version.</source>
        <translation>لا يتغير النص أبدًا، فيصير الملف مستندًا جديدًا مكان هذا. ويبقى المستند الذي عليه تعليقات، والجديد نسخته الأحدث.</translation>
    </message>
    <message>
        <source>A word a line with a tag such as B-PER: for taggers</source>
        <translation>كلمة في كل سطر مع علامة مثل B-PER: لبرامج التأشير</translation>
    </message>
    <message>
        <source>A&amp;bout this document…</source>
        <translation>حول &amp;هذا المستند…</translation>
    </message>
    <message>
        <source>A&amp;ttributes</source>
        <translation>ال&amp;سمات</translation>
    </message>
    <message>
        <source>A&amp;ttributes ({count})</source>
        <translation>ال&amp;سمات ({count})</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>حول هذا المستند</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept all open</source>
        <translation>قبول كل المفتوحة</translation>
    </message>
    <message>
        <source>Accept all that are open (Ctrl+A)</source>
        <translation>قبول كل النتائج المفتوحة (Ctrl+A)</translation>
    </message>
    <message>
        <source>Accept the hit and go on (A or Enter)</source>
        <translation>قبول النتيجة والمتابعة (A أو Enter)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln</source>
        <translation>
            <numerusform>مقبولة (%Ln)</numerusform>
            <numerusform>مقبولة (%Ln)</numerusform>
            <numerusform>مقبولة (%Ln)</numerusform>
            <numerusform>مقبولة (%Ln)</numerusform>
            <numerusform>مقبولة (%Ln)</numerusform>
            <numerusform>مقبولة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Add a label (Ins or Ctrl+N)</source>
        <translation>إضافة وسم (Ins أو Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Add a source to a document</source>
        <translation>إضافة مصدر إلى مستند</translation>
    </message>
    <message>
        <source>Add an attribute (Ins in the list)</source>
        <translation>إضافة سمة (Ins في القائمة)</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>إضافة كجديد</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>إضافة سمة</translation>
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
        <translation>إضافة الوسوم وتغييرها وترتيبها ودمجها وحذفها</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>العنوان (URL)</translation>
    </message>
    <message>
        <source>After: {step} ({name})</source>
        <translation>بعد: {step} ({name})</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>التشابه</translation>
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
        <translation>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
            <numerusform>الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln documents</source>
        <translation>
            <numerusform>كل المستندات</numerusform>
            <numerusform>المستند الوحيد</numerusform>
            <numerusform>المستندان كلاهما</numerusform>
            <numerusform>كل المستندات (%Ln)</numerusform>
            <numerusform>كل المستندات (%Ln)</numerusform>
            <numerusform>كل المستندات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions get the keys that they have from the start.</source>
        <translation>تستعيد كل الإجراءات مفاتيحها الأصلية.</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>كل الألوان</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <source>All documents of the list are done.</source>
        <translation>كل مستندات القائمة منجزة.</translation>
    </message>
    <message>
        <source>All documents with their annotations as coloured words and comments</source>
        <translation>كل المستندات وتعليقاتها كلمات ملونة وهوامش</translation>
    </message>
    <message>
        <source>All documents with their annotations as pages to print, as the window shows them</source>
        <translation>كل المستندات وتعليقاتها صفحات للطباعة كما تعرضها النافذة</translation>
    </message>
    <message>
        <source>All documents with their annotations in one web page, to read, send and print</source>
        <translation>كل المستندات وتعليقاتها في صفحة ويب واحدة، للقراءة والإرسال والطباعة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>All keys as they are now, to be read and printed</source>
        <translation>كل المفاتيح كما هي الآن، للقراءة والطباعة</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All of it, one document a line; comes back without loss</source>
        <translation>كل شيء، مستند في كل سطر؛ يعود دون نقص</translation>
    </message>
    <message>
        <source>All other documents of the list are done.</source>
        <translation>كل المستندات الأخرى في القائمة منجزة.</translation>
    </message>
    <message>
        <source>All texts, users and curation of a project exported from INCEpTION or WebAnno</source>
        <translation>كل نصوص ومستخدمي مشروع صُدّر من INCEpTION أو WebAnno مع نسخته المعتمدة</translation>
    </message>
    <message>
        <source>All that you did is on the disk.</source>
        <translation>كل ما فعلته محفوظ على القرص.</translation>
    </message>
    <message>
        <source>All words are wanted, in whatever spelling.

“in quotes”: a phrase
wor*: a beginning
AND, OR, NOT and parentheses
NEAR(one other, 8): close by</source>
        <translation>تُطلب الكلمات كلها، بأي إملاء.

«بين علامتي اقتباس»: عبارة
كلم*: بداية كلمة
AND و OR و NOT والأقواس
NEAR(كلمة أخرى, 8): متقاربة</translation>
    </message>
    <message>
        <source>All words must stand in an annotation: in its label, quote, note or attributes.</source>
        <translation>يجب أن ترد الكلمات كلها في التعليق: في وسمه أو اقتباسه أو ملاحظته أو سماته.</translation>
    </message>
    <message>
        <source>Already labelled</source>
        <translation>موسومة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>Already labelled %Ln</source>
        <translation>
            <numerusform>موسومة من قبل (%Ln)</numerusform>
            <numerusform>موسومة من قبل (%Ln)</numerusform>
            <numerusform>موسومة من قبل (%Ln)</numerusform>
            <numerusform>موسومة من قبل (%Ln)</numerusform>
            <numerusform>موسومة من قبل (%Ln)</numerusform>
            <numerusform>موسومة من قبل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Also documents without annotations</source>
        <translation>والمستندات بلا تعليقات أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>Also take back the work of others (%Ln)</source>
        <translation>
            <numerusform>التراجع عن عمل الآخرين أيضًا (%Ln)</numerusform>
            <numerusform>التراجع عن عمل الآخرين أيضًا (%Ln)</numerusform>
            <numerusform>التراجع عن عمل الآخرين أيضًا (%Ln)</numerusform>
            <numerusform>التراجع عن عمل الآخرين أيضًا (%Ln)</numerusform>
            <numerusform>التراجع عن عمل الآخرين أيضًا (%Ln)</numerusform>
            <numerusform>التراجع عن عمل الآخرين أيضًا (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>An apostrophe keeps a spreadsheet from running them; our reader takes it away again</source>
        <translation>تمنع الفاصلة العليا برنامج الجداول من تنفيذها؛ ويزيلها استيرادنا ثانيةً</translation>
    </message>
    <message>
        <source>An import is still running: wait for it, or stop it first.</source>
        <translation>ما زال استيراد جاريًا: انتظره أو أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Annotation tools</source>
        <translation>أدوات التعليق</translation>
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
        <translation>تعليقات غُيّرت بطريقة أخرى</translation>
    </message>
    <message>
        <source>Annotations given another label</source>
        <translation>تعليقات غُيّر وسمها</translation>
    </message>
    <message>
        <source>Annotations have these choices: {choices}. They keep what they say, but it is no longer offered.</source>
        <translation>في التعليقات هذه الخيارات: {choices}. تحتفظ بما فيها، لكنها لا تُعرض بعد الآن.</translation>
    </message>
    <message>
        <source>Annotations in JSON-LD on texts that lie beside them</source>
        <translation>تعليقات بصيغة JSON-LD على نصوص بجانبها</translation>
    </message>
    <message>
        <source>Annotations of this day that still stand</source>
        <translation>تعليقات هذا اليوم التي ما زالت قائمة</translation>
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
        <translation>تعليقات بهذا الوسم، لهذا المعلِّق، في مستندات تنطبق عليها بقية الشروط.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>المعلِّق</translation>
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
        <translation>المعلِّقون</translation>
    </message>
    <message>
        <source>Another import is still running: wait for it, or stop it first.</source>
        <translation>ما زال استيراد آخر جاريًا: انتظره أو أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Archived copy (URL)</source>
        <translation>نسخة مؤرشفة (URL)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>As seen with</source>
        <translation>كما يُرى</translation>
    </message>
    <message>
        <source>As text with signs, or as a page for the browser</source>
        <translation>نصًا بعلامات، أو صفحةً للمتصفح</translation>
    </message>
    <message>
        <source>As the files tell</source>
        <translation>كما تدل الملفات</translation>
    </message>
    <message>
        <source>As the format says</source>
        <translation>كما يحدد التنسيق</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>As they are now. Every action is found in the menus and in the command palette, with a key or without.</source>
        <translation>كما هي الآن. كل إجراء موجود في القوائم وفي لوحة الأوامر، بمفتاح أو دونه.</translation>
    </message>
    <message numerus="yes">
        <source>At the recent pace of {pace} documents a working day that takes %Ln working days.</source>
        <translation>
            <numerusform>بالوتيرة الأخيرة ({pace} مستند في يوم العمل) لا يستغرق ذلك يومًا.</numerusform>
            <numerusform>بالوتيرة الأخيرة ({pace} مستند في يوم العمل) يستغرق ذلك يوم عمل واحدًا.</numerusform>
            <numerusform>بالوتيرة الأخيرة ({pace} مستند في يوم العمل) يستغرق ذلك يومي عمل.</numerusform>
            <numerusform>بالوتيرة الأخيرة ({pace} مستند في يوم العمل) يستغرق ذلك %Ln أيام عمل.</numerusform>
            <numerusform>بالوتيرة الأخيرة ({pace} مستند في يوم العمل) يستغرق ذلك %Ln يوم عمل.</numerusform>
            <numerusform>بالوتيرة الأخيرة ({pace} مستند في يوم العمل) يستغرق ذلك %Ln يوم عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Attributes that both have keep their values: {names}.</source>
        <translation>السمات المشتركة تحتفظ بقيمها: {names}.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Back to having no key</source>
        <translation>العودة إلى عدم وجود مفتاح</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>العودة إلى {keys}</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>قبل الاستعادة</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Book&amp;marks…</source>
        <translation>ال&amp;إشارات المرجعية…</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>أُزيلت الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>وُضعت إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark {number} of {count}</source>
        <translation>الإشارة المرجعية {number} من {count}</translation>
    </message>
    <message>
        <source>Bound the search by label, annotator, status, date, outlet</source>
        <translation>تقييد البحث بالوسم أو المعلِّق أو الحالة أو التاريخ أو جهة النشر</translation>
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
        <source>Bring in a table and say which of its columns is the text</source>
        <translation>إدخال جدول وتحديد عمود النص فيه</translation>
    </message>
    <message>
        <source>Bring in datasets and say what their labels and annotators are called here</source>
        <translation>إدخال مجموعات بيانات وتحديد أسماء وسومها ومعلِّقيها هنا</translation>
    </message>
    <message>
        <source>Bring in texts, saved pages or datasets</source>
        <translation>إدخال نصوص أو صفحات محفوظة أو مجموعات بيانات</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
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
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar of the date</source>
        <translation>تقويم التاريخ</translation>
    </message>
    <message>
        <source>Can't be used: {reason}</source>
        <translation>تعذّر استخدامه: {reason}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cells like formulas</source>
        <translation>خلايا تشبه الصيغ</translation>
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
        <source>Change &amp;keys…</source>
        <translation>تغيير المفاتي&amp;ح…</translation>
    </message>
    <message>
        <source>Change the attributes of {label}</source>
        <translation>تغيير سمات {label}</translation>
    </message>
    <message>
        <source>Change the document from {old} to {label}</source>
        <translation>تغيير وسم المستند من {old} إلى {label}</translation>
    </message>
    <message>
        <source>Change the keys of actions</source>
        <translation>تغيير مفاتيح الإجراءات</translation>
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
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>مُغيَّر.</translation>
    </message>
    <message>
        <source>Character {place}</source>
        <translation>الحرف {place}</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Characters that one document may have; longer files are refused at import.</source>
        <translation>عدد الأحرف المسموح به في المستند الواحد؛ تُرفض الملفات الأطول عند الاستيراد.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Checking copies</source>
        <translation>جارٍ فحص النسخ</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>جارٍ فحص المشروع</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>الخيارات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>اختيار نسخة</translation>
    </message>
    <message>
        <source>Choose a file for the project.</source>
        <translation>اختر ملفًا للمشروع.</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>اختر تنسيقًا.</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>اختيار وسم</translation>
    </message>
    <message>
        <source>Choose among all labels</source>
        <translation>الاختيار من كل الوسوم</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Choose at least one annotator.</source>
        <translation>اختر معلِّقًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>اختر وسمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose one in the list of documents, or bring some in: text files, web pages saved from a browser, datasets in JSONL. You can drop files and folders here.</source>
        <translation>اختر مستندًا من القائمة أو أدخل مستندات: ملفات نصية، صفحات ويب محفوظة من المتصفح، مجموعات بيانات JSONL. يمكنك إفلات الملفات والمجلدات هنا.</translation>
    </message>
    <message>
        <source>Choose somebody, or write the name of somebody new.</source>
        <translation>اختر شخصًا، أو اكتب اسم شخص جديد.</translation>
    </message>
    <message>
        <source>Choose what {name} shall be again. What it is now is kept beside it first, as “{aside}” with the date, so that you can go back to it in the same way.</source>
        <translation>اختر ما يعود إليه {name}. يُحفظ ما هو عليه الآن بجانبه أولًا باسم «{aside}» مع التاريخ، لتستطيع العودة إليه بالطريقة نفسها.</translation>
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
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>مسح كل عوامل التصفية (Esc)</translation>
    </message>
    <message>
        <source>Clear {attribute} of the document</source>
        <translation>مسح {attribute} للمستند</translation>
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
        <source>CoNLL</source>
        <translation>CoNLL</translation>
    </message>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Collecting the hits</source>
        <translation>جارٍ جمع النتائج</translation>
    </message>
    <message>
        <source>Collecting the hits…</source>
        <translation>جارٍ جمع النتائج…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour as # and six digits</source>
        <translation>اللون: # وستة أرقام</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>لون الوسم</translation>
    </message>
    <message numerus="yes">
        <source>Colours, keys, guidelines and attribute definitions of %Ln labels are left out</source>
        <translation>
            <numerusform>تُترك الألوان والمفاتيح والإرشادات وتعريفات السمات في %Ln وسم</numerusform>
            <numerusform>تُترك الألوان والمفاتيح والإرشادات وتعريفات السمات في وسم واحد</numerusform>
            <numerusform>تُترك الألوان والمفاتيح والإرشادات وتعريفات السمات في وسمين</numerusform>
            <numerusform>تُترك الألوان والمفاتيح والإرشادات وتعريفات السمات في %Ln وسوم</numerusform>
            <numerusform>تُترك الألوان والمفاتيح والإرشادات وتعريفات السمات في %Ln وسمًا</numerusform>
            <numerusform>تُترك الألوان والمفاتيح والإرشادات وتعريفات السمات في %Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Comparing with the copy</source>
        <translation>جارٍ المقارنة بالنسخة</translation>
    </message>
    <message>
        <source>Comparing with the label</source>
        <translation>جارٍ المقارنة بالوسم</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copies by themselves</source>
        <translation>نسخ تلقائية</translation>
    </message>
    <message>
        <source>Copies kept</source>
        <translation>النسخ المحفوظة</translation>
    </message>
    <message>
        <source>Copies that hold the document</source>
        <translation>النسخ التي تحوي المستند</translation>
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
        <translation>نسخ الاقتباس مع العنوان وجهة النشر والتاريخ والرابط</translation>
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
        <translation>نسخ مع است&amp;شهاد</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: {name}</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <source>Count how long you work in each document, for the statistics. It is kept in the project file only, and told to nobody.</source>
        <translation>حساب مدة عملك في كل مستند، للإحصاءات. تُحفظ في ملف المشروع وحده ولا يُخبَر بها أحد.</translation>
    </message>
    <message>
        <source>Count labels, annotators, documents and days; see what is left</source>
        <translation>عدّ الوسوم والمعلِّقين والمستندات والأيام؛ ورؤية ما بقي</translation>
    </message>
    <message>
        <source>Counted at {time}</source>
        <translation>عُدّ في {time}</translation>
    </message>
    <message>
        <source>Counted at {time}; changed since</source>
        <translation>عُدّ في {time}؛ تغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>Counting annotations</source>
        <translation>جارٍ عدّ تعليقات</translation>
    </message>
    <message>
        <source>Counting the annotations</source>
        <translation>جارٍ عدّ التعليقات</translation>
    </message>
    <message>
        <source>Counting what would be lost</source>
        <translation>جارٍ عدّ ما قد يضيع</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Counts: …
Does not count: …
Example: …</source>
        <translation>يُحسب: …
لا يُحسب: …
مثال: …</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>قرمزي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>أخضر داكن</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>شرطات ونقاط</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete a label</source>
        <translation>حذف وسم</translation>
    </message>
    <message>
        <source>Delete the label (Delete)</source>
        <translation>حذف الوسم (Delete)</translation>
    </message>
    <message>
        <source>Delete the label {label}</source>
        <translation>حذف الوسم {label}</translation>
    </message>
    <message>
        <source>Delete the label “{label}”?</source>
        <translation>حذف الوسم «{label}»؟</translation>
    </message>
    <message>
        <source>Delete them too</source>
        <translation>حذفها أيضًا</translation>
    </message>
    <message>
        <source>Delete what the project knows of the time you spent</source>
        <translation>حذف ما يعرفه المشروع عن الوقت الذي قضيته</translation>
    </message>
    <message>
        <source>Deleting a label</source>
        <translation>جارٍ حذف وسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Description of the attribute</source>
        <translation>وصف السمة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Direction of the paragraph in which the caret is</source>
        <translation>اتجاه الفقرة التي فيها المؤشر</translation>
    </message>
    <message>
        <source>Divide into training, development and test sets</source>
        <translation>تقسيم إلى تدريب وتطوير واختبار</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Do not warn here again</source>
        <translation>عدم التحذير هنا ثانيةً</translation>
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
        <translation>مستندات غُيّرت بطريقة أخرى</translation>
    </message>
    <message>
        <source>Documents in which somebody used this label, in which this annotator marked anything, and of which the rest is true.</source>
        <translation>مستندات استخدم فيها أحد هذا الوسم، وعلّق فيها هذا المعلِّق، وتنطبق عليها بقية الشروط.</translation>
    </message>
    <message>
        <source>Documents marked with a status</source>
        <translation>مستندات وُضعت لها حالة</translation>
    </message>
    <message>
        <source>Documents of all these kinds packed into one file</source>
        <translation>مستندات من كل هذه الأنواع في ملف واحد</translation>
    </message>
    <message>
        <source>Documents purged</source>
        <translation>مستندات مُحيت نهائيًا</translation>
    </message>
    <message>
        <source>Documents read again in another encoding</source>
        <translation>مستندات أُعيدت قراءتها بترميز آخر</translation>
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
        <translation>المستندات والتعليقات والوسوم متطابقة في كليهما.</translation>
    </message>
    <message>
        <source>Documents, tags and highlights of Taguette</source>
        <translation>مستندات Taguette وأوسمتها وتظليلاتها</translation>
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
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>منقط</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>مزدوج</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم متجهي</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>رسالة بريد</translation>
    </message>
    <message>
        <source>Each claim with its author and the report it appears in, for the web of data</source>
        <translation>كل ادعاء مع صاحبه والتقرير الذي ورد فيه، لشبكة البيانات</translation>
    </message>
    <message>
        <source>Each row of “{file}” becomes a document. All other columns are kept as what is known of it.</source>
        <translation>يصير كل صف من «{file}» مستندًا. وتُحفظ الأعمدة الأخرى معلوماتٍ عنه.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
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
        <source>Edit the note on a relation: {type}</source>
        <translation>تحرير ملاحظة العلاقة: {type}</translation>
    </message>
    <message>
        <source>Edit the note on the document</source>
        <translation>تحرير ملاحظة المستند</translation>
    </message>
    <message>
        <source>Edit the note on “{quote}”</source>
        <translation>تحرير ملاحظة «{quote}»</translation>
    </message>
    <message>
        <source>Edit where “{title}” came from</source>
        <translation>تحرير مصدر «{title}»</translation>
    </message>
    <message>
        <source>Elements within the text as annotations, or stand-off as written here</source>
        <translation>عناصر داخل النص كتعليقات، أو منفصلة كما تُكتب هنا</translation>
    </message>
    <message>
        <source>Empty the filter first: a label is moved among all labels.</source>
        <translation>أفرغ التصفية أولًا: يُنقل الوسم بين كل الوسوم.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Encoding of {file}</source>
        <translation>ترميز {file}</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>نهاية النص</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Entities and relations, labels only, or (automatic) relations where the project has any</source>
        <translation>كيانات وعلاقات، أو وسوم فقط، أو (تلقائي) علاقات إن كانت في المشروع</translation>
    </message>
    <message>
        <source>Esc leaves fields and windows everywhere, so it stays where it is.</source>
        <translation>يغادر Esc الحقول والنوافذ في كل مكان، فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody's annotations</source>
        <translation>تعليقات الجميع</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>كل شيء ملائم.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف إكسل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export a labeled dataset</source>
        <translation>تصدير مجموعة بيانات موسومة</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>تصدير مجموعة الوسوم</translation>
    </message>
    <message>
        <source>Export the labeled dataset</source>
        <translation>تصدير مجموعة البيانات الموسومة</translation>
    </message>
    <message>
        <source>Export with these losses…</source>
        <translation>تصدير مع هذا الفقد…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>جارٍ تصدير الوسوم</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Figure that the chart shows</source>
        <translation>الرقم الذي يعرضه المخطط</translation>
    </message>
    <message>
        <source>Figures: {what}</source>
        <translation>الأرقام: {what}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files that you exported, and copies elsewhere, are not reached: look after them yourself.</source>
        <translation>لا يشمل هذا الملفات التي صدّرتها ولا النسخ في أماكن أخرى: تولَّ أمرها بنفسك.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter actions and keys…</source>
        <translation>تصفية الإجراءات والمفاتيح…</translation>
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
        <translation>تصفية الوسوم</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%Ln)</source>
        <translation>
            <numerusform>التصفية (%Ln)</numerusform>
            <numerusform>التصفية (%Ln)</numerusform>
            <numerusform>التصفية (%Ln)</numerusform>
            <numerusform>التصفية (%Ln)</numerusform>
            <numerusform>التصفية (%Ln)</numerusform>
            <numerusform>التصفية (%Ln)</numerusform>
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
        <translation>العثور على إشارة مرجعية بكلماتها</translation>
    </message>
    <message>
        <source>Find a document by its title</source>
        <translation>العثور على مستند بعنوانه</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>العثور على وسم</translation>
    </message>
    <message>
        <source>Find a label by typing, and use it as its key would</source>
        <translation>العثور على وسم بالكتابة، واستخدامه كما يفعل مفتاحه</translation>
    </message>
    <message>
        <source>Find and do any action by typing</source>
        <translation>العثور على أي إجراء بالكتابة وتنفيذه</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>البحث في كل الصفحات</translation>
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
        <source>Find near-d&amp;uplicates…</source>
        <translation>البحث عن &amp;شبه المكررات…</translation>
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
        <source>First document</source>
        <translation>المستند الأول</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>أول صفوف الجدول</translation>
    </message>
    <message>
        <source>First step {first}, last step {last}</source>
        <translation>أول خطوة {first}، آخر خطوة {last}</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>Font of Arabic script</source>
        <translation>خط الكتابة العربية</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>For people to read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>For training and opening with spaCy, with groups of spans</source>
        <translation>للتدريب والفتح في spaCy، مع مجموعات مقاطع</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>إلى ال&amp;أمام</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget your times?</source>
        <translation>نسيان أوقاتك؟</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From character {start} to {end}</source>
        <translation>من الحرف {start} إلى {end}</translation>
    </message>
    <message>
        <source>From this project</source>
        <translation>من هذا المشروع</translation>
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
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Give a label to the whole document, or take it off</source>
        <translation>وسم المستند كله، أو رفع وسمه</translation>
    </message>
    <message>
        <source>Give its annotations to another label</source>
        <translation>نقل تعليقاته إلى وسم آخر</translation>
    </message>
    <message>
        <source>Give the annotation another label</source>
        <translation>تغيير وسم التعليق</translation>
    </message>
    <message>
        <source>Give the project and its copies another name</source>
        <translation>تغيير اسم المشروع ونسخه</translation>
    </message>
    <message>
        <source>Give them another label:</source>
        <translation>تغيير وسمها إلى:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back to a copy, after a look at what differs</source>
        <translation>الرجوع إلى نسخة، بعد النظر في الاختلافات</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>الرجوع إلى هذا</translation>
    </message>
    <message>
        <source>Go back to where you were before you jumped</source>
        <translation>الرجوع إلى حيث كنت قبل القفز</translation>
    </message>
    <message>
        <source>Go forward again to where you came back from</source>
        <translation>التقدم ثانيةً إلى حيث رجعت منه</translation>
    </message>
    <message>
        <source>Go on under another name</source>
        <translation>المتابعة باسم آخر</translation>
    </message>
    <message>
        <source>Go through the hits and label those that you accept</source>
        <translation>المرور بالنتائج ووسم ما تقبله منها</translation>
    </message>
    <message>
        <source>Go through the hits of a search and label those you accept</source>
        <translation>المرور بنتائج بحث ووسم ما تقبله منها</translation>
    </message>
    <message>
        <source>Go to a paragraph by the number in the margin</source>
        <translation>الانتقال إلى فقرة برقمها في الهامش</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Go to para&amp;graph…</source>
        <translation>الانتقال إلى ف&amp;قرة…</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>الانتقال إلى فقرة</translation>
    </message>
    <message>
        <source>Go to the bookmark before</source>
        <translation>الانتقال إلى الإشارة المرجعية السابقة</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>Go to the next bookmark of the project</source>
        <translation>الانتقال إلى الإشارة المرجعية التالية في المشروع</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>الانتقال إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Go to {panel}</source>
        <translation>الانتقال إلى {panel}</translation>
    </message>
    <message>
        <source>Goes out: {parts}</source>
        <translation>يخرج: {parts}</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>جارٍ الرجوع</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Guideline card</source>
        <translation>بطاقة الإرشاد</translation>
    </message>
    <message>
        <source>Guideline of {label}</source>
        <translation>إرشادات {label}</translation>
    </message>
    <message numerus="yes">
        <source>Guidelines and rules of %Ln types of relation are left out</source>
        <translation>
            <numerusform>تُترك إرشادات وقواعد %Ln نوع علاقة</numerusform>
            <numerusform>تُترك إرشادات وقواعد نوع علاقة واحد</numerusform>
            <numerusform>تُترك إرشادات وقواعد نوعي علاقات</numerusform>
            <numerusform>تُترك إرشادات وقواعد %Ln أنواع علاقات</numerusform>
            <numerusform>تُترك إرشادات وقواعد %Ln نوع علاقة</numerusform>
            <numerusform>تُترك إرشادات وقواعد %Ln نوع علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headings, pages and tables of %Ln documents are left out</source>
        <translation>
            <numerusform>تُترك العناوين والصفحات والجداول في %Ln مستند</numerusform>
            <numerusform>تُترك العناوين والصفحات والجداول في مستند واحد</numerusform>
            <numerusform>تُترك العناوين والصفحات والجداول في مستندين</numerusform>
            <numerusform>تُترك العناوين والصفحات والجداول في %Ln مستندات</numerusform>
            <numerusform>تُترك العناوين والصفحات والجداول في %Ln مستندًا</numerusform>
            <numerusform>تُترك العناوين والصفحات والجداول في %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>إخفاء {panel}</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>Highlight claims, actors, figures and sources in reports, and take a labeled dataset home.</source>
        <translation>ميّز الادعاءات والفاعلين والأرقام والمصادر في التقارير، واخرج بمجموعة بيانات موسومة.</translation>
    </message>
    <message>
        <source>Highlighted PDF</source>
        <translation>‏PDF مظلَّل</translation>
    </message>
    <message>
        <source>Highlighted Word document</source>
        <translation>مستند وورد مظلَّل</translation>
    </message>
    <message>
        <source>Highlighted web page</source>
        <translation>صفحة ويب مظلَّلة</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجري</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of which documents</source>
        <translation>سجل أي مستندات</translation>
    </message>
    <message>
        <source>History of which label</source>
        <translation>سجل أي وسم</translation>
    </message>
    <message>
        <source>History of whom</source>
        <translation>سجل مَن</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Hits of a search labelled together</source>
        <translation>نتائج بحث وُسمت معًا</translation>
    </message>
    <message>
        <source>Hits to be labelled</source>
        <translation>نتائج للوسم</translation>
    </message>
    <message numerus="yes">
        <source>How %Ln annotations came about is left out</source>
        <translation>
            <numerusform>تُترك طريقة نشأة %Ln تعليق</numerusform>
            <numerusform>تُترك طريقة نشأة تعليق واحد</numerusform>
            <numerusform>تُترك طريقة نشأة تعليقين</numerusform>
            <numerusform>تُترك طريقة نشأة %Ln تعليقات</numerusform>
            <numerusform>تُترك طريقة نشأة %Ln تعليقًا</numerusform>
            <numerusform>تُترك طريقة نشأة %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How certain %Ln annotations are is left out</source>
        <translation>
            <numerusform>تُترك درجة اليقين في %Ln تعليق</numerusform>
            <numerusform>تُترك درجة اليقين في تعليق واحد</numerusform>
            <numerusform>تُترك درجة اليقين في تعليقين</numerusform>
            <numerusform>تُترك درجة اليقين في %Ln تعليقات</numerusform>
            <numerusform>تُترك درجة اليقين في %Ln تعليقًا</numerusform>
            <numerusform>تُترك درجة اليقين في %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>طريقة الكتابة</translation>
    </message>
    <message>
        <source>How large the text is. Zooming changes this too.</source>
        <translation>حجم النص. يغيّره التكبير والتصغير أيضًا.</translation>
    </message>
    <message>
        <source>How large the words of menus, panels and buttons are; the text has a size of its own.</source>
        <translation>حجم كلمات القوائم واللوحات والأزرار؛ وللنص حجم خاص به.</translation>
    </message>
    <message>
        <source>How long you worked in which document is deleted from {file}. Your annotations stay. This can't be undone.</source>
        <translation>تُحذف من {file} مدد عملك في المستندات. تبقى تعليقاتك. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>How many characters a line has, where the window is wide enough.</source>
        <translation>عدد أحرف السطر، إذا كانت النافذة عريضة بما يكفي.</translation>
    </message>
    <message>
        <source>How many examples are shown of each label</source>
        <translation>عدد الأمثلة المعروضة لكل وسم</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>How the first and the last word of an annotation are marked</source>
        <translation>كيف تُعلَّم أول كلمة وآخر كلمة في التعليق</translation>
    </message>
    <message>
        <source>How to do what, a page for each task</source>
        <translation>كيف تفعل ماذا، صفحة لكل مهمة</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <translation>مجموعة بيانات Hugging Face</translation>
    </message>
    <message>
        <source>INCEpTION project</source>
        <translation>مشروع INCEpTION</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>معرِّف خارجي</translation>
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
        <source>Import a &amp;table…</source>
        <translation>استيراد جد&amp;ول…</translation>
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
        <translation>استيراد مجموعة وسوم</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>استيراد تعليقات</translation>
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
        <source>Import wit&amp;h options…</source>
        <translation>استيراد بخيا&amp;رات…</translation>
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
        <translation>جارٍ استيراد الوسوم</translation>
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
        <translation>في التعليقات</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>في النصوص</translation>
    </message>
    <message>
        <source>In the copy: {held}.</source>
        <translation>في النسخة: {held}.</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>في الملفات</translation>
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
        <translation>هذه نسخة من مشروع آخر!</translation>
    </message>
    <message>
        <source>It needs a library that is not installed: {command}</source>
        <translation>يحتاج إلى مكتبة غير مثبتة: {command}</translation>
    </message>
    <message>
        <source>Its annotations go with it. Undo brings everything back.</source>
        <translation>تُزال تعليقاته معه. يعيد التراجع كل شيء.</translation>
    </message>
    <message>
        <source>Its last change: {moment}.</source>
        <translation>آخر تغيير فيها: {moment}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>شمسي فارسي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key in the dataset</source>
        <translation>المفتاح في مجموعة البيانات</translation>
    </message>
    <message>
        <source>Key of the attribute in the dataset</source>
        <translation>مفتاح السمة في مجموعة البيانات</translation>
    </message>
    <message>
        <source>Key of the label</source>
        <translation>مفتاح الوسم</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>La&amp;bels…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln accepted</source>
        <translation>
            <numerusform>لا نتائج مقبولة للوسم</numerusform>
            <numerusform>وسم نتيجة مقبولة واحدة</numerusform>
            <numerusform>وسم نتيجتين مقبولتين</numerusform>
            <numerusform>وسم %Ln نتائج مقبولة</numerusform>
            <numerusform>وسم %Ln نتيجة مقبولة</numerusform>
            <numerusform>وسم %Ln نتيجة مقبولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Label all</source>
        <translation>وسم الكل</translation>
    </message>
    <message>
        <source>Label all…</source>
        <translation>وسم الكل…</translation>
    </message>
    <message>
        <source>Label for the hits</source>
        <translation>وسم النتائج</translation>
    </message>
    <message>
        <source>Label sets</source>
        <translation>مجموعات وسوم</translation>
    </message>
    <message>
        <source>Label t&amp;he document…</source>
        <translation>و&amp;سم المستند…</translation>
    </message>
    <message>
        <source>Label that remains</source>
        <translation>الوسم الباقي</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>وسم التحديد</translation>
    </message>
    <message>
        <source>Label the whole document</source>
        <translation>وسم المستند كله</translation>
    </message>
    <message>
        <source>Label what is accepted; one undo takes all of it back (Ctrl+Enter)</source>
        <translation>وسم النتائج المقبولة؛ تراجع واحد يعيدها كلها (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Label what you select from now on</source>
        <translation>وسم ما تحدده من الآن</translation>
    </message>
    <message>
        <source>Label {label}</source>
        <translation>الوسم {label}</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>جارٍ الوسم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>وسوم غُيّرت</translation>
    </message>
    <message>
        <source>Labels of the document</source>
        <translation>وسوم المستند</translation>
    </message>
    <message>
        <source>Labels that lie under it move up. One undo takes everything back.</source>
        <translation>تصعد الوسوم التي تحته. تراجع واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Leave these hits?</source>
        <translation>مغادرة هذه النتائج؟</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>طول الأسطر</translation>
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
        <translation>ضم النص المحدد أيضًا إلى التعليق المحدد</translation>
    </message>
    <message>
        <source>Letters as they are seen</source>
        <translation>الحروف كما تُرى</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>يقع تحت</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Link {count} pairs of documents</source>
        <translation>ربط أزواج من المستندات ({count})</translation>
    </message>
    <message>
        <source>Link “{title}” with “{other}”</source>
        <translation>ربط «{title}» مع «{other}»</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Linked, they stay on one side of a split; nothing is dropped.</source>
        <translation>إذا رُبطت بقيت في جانب واحد من التقسيم؛ ولا يُسقط شيء.</translation>
    </message>
    <message>
        <source>List documents that say nearly the same, and link them</source>
        <translation>سرد المستندات التي تقول الشيء نفسه تقريبًا، وربطها</translation>
    </message>
    <message>
        <source>Longest document</source>
        <translation>أطول مستند</translation>
    </message>
    <message>
        <source>Look after an import for documents that say nearly the same as others, such as one wire story on two sites.</source>
        <translation>البحث بعد الاستيراد عن مستندات تقول ما يقوله غيرها تقريبًا، كخبر وكالة واحد في موقعين.</translation>
    </message>
    <message>
        <source>Look for damage in the whole file</source>
        <translation>البحث عن تلف في الملف كله</translation>
    </message>
    <message>
        <source>Look for near-duplicates…</source>
        <translation>البحث عن شبه المكررات…</translation>
    </message>
    <message>
        <source>Looking after copies</source>
        <translation>جارٍ ترتيب النسخ</translation>
    </message>
    <message>
        <source>Looking at the tables</source>
        <translation>جارٍ النظر في الجداول</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>جارٍ البحث عن نسخ</translation>
    </message>
    <message>
        <source>Looking for copies that hold it…</source>
        <translation>جارٍ البحث عن نسخ تحويه…</translation>
    </message>
    <message>
        <source>Looking for examples</source>
        <translation>جارٍ البحث عن أمثلة</translation>
    </message>
    <message>
        <source>Looking for examples…</source>
        <translation>جارٍ البحث عن أمثلة…</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>جارٍ البحث عن شبه المكررات</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>جارٍ النظر في الملفات</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>جارٍ النظر في الملفات…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with deuteranopia: choose another line or colour.</source>
        <translation>يشبه {labels} عند من لا يميز الأخضر: اختر خطًا أو لونًا آخر.</translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with protanopia: choose another line or colour.</source>
        <translation>يشبه {labels} عند من لا يميز الأحمر: اختر خطًا أو لونًا آخر.</translation>
    </message>
    <message>
        <source>Looks like {labels} to a person with tritanopia: choose another line or colour.</source>
        <translation>يشبه {labels} عند من لا يميز الأزرق: اختر خطًا أو لونًا آخر.</translation>
    </message>
    <message>
        <source>Looks like {labels}: choose another line or colour.</source>
        <translation>يشبه {labels}: اختر خطًا أو لونًا آخر.</translation>
    </message>
    <message>
        <source>Looks, text and all else that can be set</source>
        <translation>المظهر والنص وكل ما يمكن ضبطه</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>تعلم الآلة</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُنشئت في</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Make a checked copy beside the project</source>
        <translation>إنشاء نسخة مفحوصة بجانب المشروع</translation>
    </message>
    <message>
        <source>Make a document of the text on the clipboard</source>
        <translation>إنشاء مستند من نص الحافظة</translation>
    </message>
    <message>
        <source>Make copies of a project by itself: when it is opened, and as the work goes on.</source>
        <translation>إنشاء نسخ من المشروع تلقائيًا: عند فتحه وأثناء العمل.</translation>
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
        <translation>جارٍ إنشاء نسخة</translation>
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
        <translation>وضع علامة على موضع المؤشر للعثور عليه ثانيةً</translation>
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
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>دمج وسوم</translation>
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
        <translation>دمج «{label}» في وسم آخر</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>عمليات الدمج</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation>جارٍ دمج الوسوم</translation>
    </message>
    <message>
        <source>Minutes of work between two copies that are made by themselves.</source>
        <translation>دقائق العمل بين نسختين تلقائيتين.</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>وسوم أخرى</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل لأسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Move the attribute down (Alt+Down in the list)</source>
        <translation>نقل السمة لأسفل (Alt+Down في القائمة)</translation>
    </message>
    <message>
        <source>Move the attribute up (Alt+Up in the list)</source>
        <translation>نقل السمة لأعلى (Alt+Up في القائمة)</translation>
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
        <translation>نقل لأعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>My status</source>
        <translation>حالتي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>اسم شخص جديد</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>اسم السمة</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>اسم الوسم الجديد</translation>
    </message>
    <message>
        <source>Name of the new label, then Enter</source>
        <translation>اسم الوسم الجديد، ثم Enter</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>Named before the suffix: report.anna.json</source>
        <translation>المذكور قبل الامتداد: report.anna.json</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>شبه المكررات</translation>
    </message>
    <message>
        <source>Near-duplicates linked</source>
        <translation>شبه مكررات رُبطت</translation>
    </message>
    <message>
        <source>Near-duplicates linked together</source>
        <translation>شبه مكررات رُبطت معًا</translation>
    </message>
    <message>
        <source>Near-duplicates unlinked</source>
        <translation>شبه مكررات فُكّ ربطها</translation>
    </message>
    <message>
        <source>Near-duplicates unlinked together</source>
        <translation>شبه مكررات فُكّ ربطها معًا</translation>
    </message>
    <message>
        <source>Nearly the same as</source>
        <translation>يكاد يطابق</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Newest copies that stay; besides these the last one of each day stays for a week.</source>
        <translation>أحدث النسخ التي تبقى؛ وتبقى معها آخر نسخة من كل يوم أسبوعًا.</translation>
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
        <translation>المستند &amp;غير المنجز التالي</translation>
    </message>
    <message>
        <source>Next annotation in the &amp;stack</source>
        <translation>التعليق التالي في ال&amp;موضع نفسه</translation>
    </message>
    <message>
        <source>Next bookmar&amp;k</source>
        <translation>الإ&amp;شارة المرجعية التالية</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>الجزء التال&amp;ي</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>التلميح التالي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>لا إجراء بهذا الاسم.</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>لا إجراء يطابق.</translation>
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
        <translation>دون الأزرق (tritanopia)</translation>
    </message>
    <message>
        <source>No bookmark holds these words.</source>
        <translation>لا إشارة مرجعية فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>No copy of {name} could be made in {folder}. {reason} Make room there, let the folder be written, or keep copies elsewhere with Save a copy.</source>
        <translation>تعذّر إنشاء نسخة من {name} في {folder}. {reason} أفسح مجالًا هناك، أو اسمح بالكتابة في المجلد، أو احفظ النسخ في مكان آخر بالأمر «حفظ نسخة».</translation>
    </message>
    <message>
        <source>No document is called so.</source>
        <translation>لا مستند بهذا العنوان.</translation>
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
        <source>No documents are nearly the same.</source>
        <translation>لا مستندات شبه متطابقة.</translation>
    </message>
    <message>
        <source>No documents yet. Import files ({files}), paste a text ({text}), or drop files here.</source>
        <translation>لا مستندات بعد. استورد ملفات ({files}) أو ألصق نصًا ({text}) أو أفلت ملفات هنا.</translation>
    </message>
    <message>
        <source>No examples in this project yet</source>
        <translation>لا أمثلة في هذا المشروع بعد</translation>
    </message>
    <message>
        <source>No format matches.</source>
        <translation>لا تنسيق يطابق.</translation>
    </message>
    <message>
        <source>No green (deuteranopia)</source>
        <translation>دون الأخضر (deuteranopia)</translation>
    </message>
    <message>
        <source>No hits of this kind.</source>
        <translation>لا نتائج من هذا النوع.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>No label is called like that.</source>
        <translation>لا وسم بهذا الاسم.</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>لا مزيد من التلميحات</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>لا ملاحظة</translation>
    </message>
    <message>
        <source>No red (protanopia)</source>
        <translation>دون الأحمر (protanopia)</translation>
    </message>
    <message>
        <source>No setting matches. Clear the field to see all.</source>
        <translation>لا إعداد يطابق. امسح الحقل لترى الكل.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لا اسم مذكور</translation>
    </message>
    <message>
        <source>Nobody takes it for another label.</source>
        <translation>لا يلتبس بوسم آخر على أحد.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>labels</comment>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Notes and attributes of %Ln relations are left out</source>
        <translation>
            <numerusform>تُترك ملاحظات وسمات %Ln علاقة</numerusform>
            <numerusform>تُترك ملاحظات وسمات علاقة واحدة</numerusform>
            <numerusform>تُترك ملاحظات وسمات علاقتين</numerusform>
            <numerusform>تُترك ملاحظات وسمات %Ln علاقات</numerusform>
            <numerusform>تُترك ملاحظات وسمات %Ln علاقة</numerusform>
            <numerusform>تُترك ملاحظات وسمات %Ln علاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes written</source>
        <translation>ملاحظات كُتبت</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing differs from now.</source>
        <translation>لا اختلاف عن الآن.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing found. A filter is on: {filters}</source>
        <translation>لم يُعثر على شيء. التصفية مفعّلة: {filters}</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of one: wor*</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل أو بداية كلمة: كلم*</translation>
    </message>
    <message>
        <source>Nothing is left: every document is done.</source>
        <translation>لم يبقَ شيء: كل المستندات منجزة.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Nothing of yours differs from this point; what differs is the work of others.</source>
        <translation>لا شيء من عملك يختلف عن هذا الوقت؛ ما يختلف هو عمل الآخرين.</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>لا شيء لعرضه بعد.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>لم يُفعل شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Nothing was done that fits. Choose everybody and all labels to see more.</source>
        <translation>لم يُفعل شيء يطابق. اختر الجميع وكل الوسوم لترى المزيد.</translation>
    </message>
    <message>
        <source>Nothing was linked with it.</source>
        <translation>لم يُربط به شيء.</translation>
    </message>
    <message>
        <source>Nothing: everything that you chose goes out.</source>
        <translation>لا شيء: يخرج كل ما اخترته.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>رقم الفقرة</translation>
    </message>
    <message>
        <source>Objects with a field of text: each is a document</source>
        <translation>كائنات فيها حقل نص: كل منها مستند</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>مغري</translation>
    </message>
    <message>
        <source>Olive green</source>
        <translation>أخضر زيتوني</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>On annotations of which there is more to say, or on all</source>
        <translation>على التعليقات التي لها تفاصيل، أو على الكل</translation>
    </message>
    <message>
        <source>On the whole document</source>
        <translation>على المستند كله</translation>
    </message>
    <message>
        <source>Once for each label</source>
        <translation>مرة لكل وسم</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>One annotation a row, with 40 characters around it; comes back to documents of the project</source>
        <translation>تعليق في كل صف، مع 40 حرفًا حوله؛ ويعود إلى مستندات المشروع</translation>
    </message>
    <message>
        <source>One document a row with its spans, for pandas, Polars, DuckDB and trainers</source>
        <translation>مستند في كل صف مع مقاطعه، لـ pandas وPolars وDuckDB وبرامج التدريب</translation>
    </message>
    <message>
        <source>One text a line, for a project of sequence labelling or relations in doccano</source>
        <translation>نص في كل سطر، لمشروع وسم تسلسلات أو علاقات في doccano</translation>
    </message>
    <message>
        <source>One undo takes everything back.</source>
        <translation>تراجع واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>One, another…</source>
        <translation>واحد، آخر…</translation>
    </message>
    <message>
        <source>Onl&amp;y the text</source>
        <translation>النص ف&amp;قط</translation>
    </message>
    <message>
        <source>Only by annotator</source>
        <translation>لهذا المعلِّق فقط</translation>
    </message>
    <message>
        <source>Only on its key</source>
        <translation>بمفتاحها فقط</translation>
    </message>
    <message>
        <source>Only the beginning was looked at.</source>
        <translation>نُظر في البداية فقط.</translation>
    </message>
    <message>
        <source>Only with label</source>
        <translation>بهذا الوسم فقط</translation>
    </message>
    <message>
        <source>Only with my status</source>
        <translation>بحالتي هذه فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a hit</comment>
        <translation>مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln</source>
        <translation>
            <numerusform>مفتوحة (%Ln)</numerusform>
            <numerusform>مفتوحة (%Ln)</numerusform>
            <numerusform>مفتوحة (%Ln)</numerusform>
            <numerusform>مفتوحة (%Ln)</numerusform>
            <numerusform>مفتوحة (%Ln)</numerusform>
            <numerusform>مفتوحة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a document by &amp;title…</source>
        <translation>&amp;فتح مستند بعنوانه…</translation>
    </message>
    <message>
        <source>Open a document to see its annotations.</source>
        <translation>افتح مستندًا لترى تعليقاته.</translation>
    </message>
    <message>
        <source>Open a document to see its history.</source>
        <translation>افتح مستندًا لترى سجله.</translation>
    </message>
    <message>
        <source>Open a page of the web?</source>
        <translation>فتح صفحة على الويب؟</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>افتح مشروعًا أولًا.</translation>
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
        <translation>افتح مشروعًا لترى سجله.</translation>
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
        <translation>إعادة الفتح</translation>
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
        <source>Open the document</source>
        <translation>فتح المستند</translation>
    </message>
    <message>
        <source>Open the document before that is not done</source>
        <translation>فتح المستند السابق غير المنجز</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open the next document of the list</source>
        <translation>فتح المستند التالي في القائمة</translation>
    </message>
    <message>
        <source>Open the next document that is not done</source>
        <translation>فتح المستند التالي غير المنجز</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>فتح الآخر</translation>
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
        <source>Open this document</source>
        <translation>فتح هذا المستند</translation>
    </message>
    <message>
        <source>Open what it is nearly the same as</source>
        <translation>فتح ما يكاد يطابقه</translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <translation>فتح {name} في {folder}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص أوبن دوكيومنت</translation>
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
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>تنسيقات أخرى</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>خطوات أخرى</translation>
    </message>
    <message>
        <source>Outlet, author and what else documents say of themselves</source>
        <translation>جهة النشر والكاتب وسائر ما تذكره المستندات عن نفسها</translation>
    </message>
    <message>
        <source>Outlet…</source>
        <translation>جهة النشر…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pairs of documents that are nearly the same</source>
        <translation>أزواج مستندات شبه متطابقة</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Paragraph {number}, character {place} of the document</source>
        <translation>الفقرة {number}، الحرف {place} من المستند</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet is smaller and needs a library here; both load alike</source>
        <translation>‏Parquet أصغر ويحتاج هنا إلى مكتبة؛ وكلاهما يُحمَّل بالطريقة نفسها</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of a file</source>
        <translation>كلمة مرور ملف</translation>
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
        <translation>لكل ١٠٠٠ حرف</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>أزرق نفطي</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Press the key that is to give this label; Backspace for none</source>
        <translation>اضغط المفتاح الذي يضع هذا الوسم؛ Backspace لإلغاء المفتاح</translation>
    </message>
    <message>
        <source>Press the new key, or Esc</source>
        <translation>اضغط المفتاح الجديد، أو Esc</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous bookma&amp;rk</source>
        <translation>الإشارة المرج&amp;عية السابقة</translation>
    </message>
    <message>
        <source>Previous do&amp;cument</source>
        <translation>المستند السا&amp;بق</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>الج&amp;زء السابق</translation>
    </message>
    <message>
        <source>Previous un&amp;finished document</source>
        <translation>المستند غي&amp;ر المنجز السابق</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>طباعة الصفحة</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Projects of programs for qualitative analysis: codes, codings, memos, users</source>
        <translation>مشاريع برامج التحليل النوعي: رموز وترميزات ومذكرات ومستخدمون</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>نُشر من</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>نُشر حتى</translation>
    </message>
    <message>
        <source>Published, as written</source>
        <translation>النشر، كما كُتب</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Pur&amp;ge the document for good…</source>
        <translation>&amp;محو المستند نهائيًا…</translation>
    </message>
    <message>
        <source>Purge a document for good</source>
        <translation>محو مستند نهائيًا</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Purge the document for good</source>
        <translation>محو المستند نهائيًا</translation>
    </message>
    <message>
        <source>Purging the document</source>
        <translation>جارٍ محو المستند</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي داكن</translation>
    </message>
    <message>
        <source>Put all panels away, or bring them back</source>
        <translation>إبعاد كل اللوحات، أو إعادتها</translation>
    </message>
    <message>
        <source>Put under the label before it ({key})</source>
        <translation>وضعه تحت الوسم السابق له ({key})</translation>
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
        <source>REFI-QDA project</source>
        <translation>مشروع REFI-QDA</translation>
    </message>
    <message>
        <source>Re&amp;move the document</source>
        <translation>إ&amp;زالة المستند</translation>
    </message>
    <message>
        <source>Read again as…</source>
        <translation>إعادة القراءة بـ…</translation>
    </message>
    <message>
        <source>Read back, it is not what it should be:</source>
        <translation>عند إعادة القراءة ليس كما ينبغي:</translation>
    </message>
    <message>
        <source>Read back, they are as they should be.</source>
        <translation>أُعيدت قراءتها وهي كما ينبغي.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>قُرئ بـ</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>إعادة قراءة الملف</translation>
    </message>
    <message>
        <source>Read “{title}” again as {encoding}</source>
        <translation>إعادة قراءة «{title}» بترميز {encoding}</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Reading hits</source>
        <translation>جارٍ قراءة النتائج</translation>
    </message>
    <message>
        <source>Reading the file again</source>
        <translation>جارٍ إعادة قراءة الملف</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>جارٍ قراءة السجل</translation>
    </message>
    <message>
        <source>Reading the list of documents</source>
        <translation>جارٍ قراءة قائمة المستندات</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جارٍ قراءة القائمة…</translation>
    </message>
    <message>
        <source>Reading the titles…</source>
        <translation>جارٍ قراءة العناوين…</translation>
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
        <source>Redo: {sentence}</source>
        <translation>إعادة: {sentence}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Regular copy</source>
        <translation>نسخة دورية</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reject the hit and go on (R or Delete)</source>
        <translation>رفض النتيجة والمتابعة (R أو Delete)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln</source>
        <translation>
            <numerusform>مرفوضة (%Ln)</numerusform>
            <numerusform>مرفوضة (%Ln)</numerusform>
            <numerusform>مرفوضة (%Ln)</numerusform>
            <numerusform>مرفوضة (%Ln)</numerusform>
            <numerusform>مرفوضة (%Ln)</numerusform>
            <numerusform>مرفوضة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Relate “{quote}”: {type}</source>
        <translation>ربط «{quote}»: {type}</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Relations ({count})</source>
        <translation>العلاقات ({count})</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملحوظات</translation>
    </message>
    <message numerus="yes">
        <source>Remarks (%Ln)</source>
        <translation>
            <numerusform>ملحوظات (%Ln)</numerusform>
            <numerusform>ملحوظات (%Ln)</numerusform>
            <numerusform>ملحوظات (%Ln)</numerusform>
            <numerusform>ملحوظات (%Ln)</numerusform>
            <numerusform>ملحوظات (%Ln)</numerusform>
            <numerusform>ملحوظات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove a relation: {type}</source>
        <translation>إزالة علاقة: {type}</translation>
    </message>
    <message>
        <source>Remove choices that are in use?</source>
        <translation>إزالة خيارات مستخدمة؟</translation>
    </message>
    <message>
        <source>Remove the attribute (Delete in the list)</source>
        <translation>إزالة السمة (Delete في القائمة)</translation>
    </message>
    <message>
        <source>Remove the attribute {attribute}?</source>
        <translation>إزالة السمة {attribute}؟</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation>إزالة المفتاح {key}</translation>
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
        <source>Remove {count} relations</source>
        <translation>إزالة {count} من العلاقات</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>إزالة {label}</translation>
    </message>
    <message>
        <source>Remove {label} from the document</source>
        <translation>إزالة {label} من المستند</translation>
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
        <translation>إزالة «{title}»؟</translation>
    </message>
    <message>
        <source>Removing the document</source>
        <translation>جارٍ إزالة المستند</translation>
    </message>
    <message>
        <source>Rena&amp;me the project…</source>
        <translation>تغيير اس&amp;م المشروع…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
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
        <translation>تغيير اسم المشروع</translation>
    </message>
    <message>
        <source>Rename “{old}” to “{title}”</source>
        <translation>تغيير اسم «{old}» إلى «{title}»</translation>
    </message>
    <message>
        <source>Renaming the attribute</source>
        <translation>جارٍ تغيير اسم السمة</translation>
    </message>
    <message>
        <source>Reports and datasets</source>
        <translation>تقارير ومجموعات بيانات</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامية</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>إعادة كل المفاتيح إلى أصلها؟</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>إعادة ضبط الكل…</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <translation>إعادة ضبط {title}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>جارٍ استعادة النسخة</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>الجلب</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>نص منسق (RTF)</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>صدئي</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ال&amp;بذرة</translation>
    </message>
    <message>
        <source>S&amp;hares</source>
        <translation>الح&amp;صص</translation>
    </message>
    <message>
        <source>S&amp;witch annotator…</source>
        <translation>ت&amp;بديل المعلِّق…</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>‏SHA-256 للملف</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>‏SHA-256 للنص</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>حفظ بصيغة &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>حفظ المخطط…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>حفظ الأرقام…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>جارٍ حفظ نسخة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Say that these are nearly the same: a split keeps them on one side</source>
        <translation>اذكر أنها شبه متطابقة: يبقيها التقسيم في جانب واحد</translation>
    </message>
    <message>
        <source>Say that you are done with the document, or not yet</source>
        <translation>القول إنك أنجزت المستند، أو لم تنجزه بعد</translation>
    </message>
    <message>
        <source>Say what counts and what does not, and give examples.</source>
        <translation>بيّن ما يُحسب وما لا يُحسب، واذكر أمثلة.</translation>
    </message>
    <message>
        <source>Say what the files' labels and annotators are called here. Nothing is brought in before you import.</source>
        <translation>حدد أسماء وسوم الملفات ومعلِّقيها هنا. لا يدخل شيء قبل الاستيراد.</translation>
    </message>
    <message>
        <source>Say what the whole document is about, or how it is to be taken</source>
        <translation>بيان موضوع المستند كله، أو كيف يؤخذ</translation>
    </message>
    <message>
        <source>Say where else this document was found</source>
        <translation>اذكر أين وُجد هذا المستند أيضًا</translation>
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
        <translation>البحث في كل التعليقات…</translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation>البحث في جميع المستندات…</translation>
    </message>
    <message>
        <source>Search first, then label all hits: Ctrl+Shift+F searches the project, Ctrl+F the document.</source>
        <translation>ابحث أولًا ثم سِم كل النتائج: يبحث Ctrl+Shift+F في المشروع، وCtrl+F في المستند.</translation>
    </message>
    <message>
        <source>Search first: {all} finds words in the project, {here} in the document.</source>
        <translation>ابحث أولًا: يجد {all} الكلمات في المشروع، و{here} في المستند.</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>البحث في</translation>
    </message>
    <message>
        <source>Search the formats</source>
        <translation>البحث في التنسيقات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>See and edit where the document came from: address, publisher, dates, licence</source>
        <translation>عرض مصدر المستند وتحريره: العنوان والناشر والتواريخ والرخصة</translation>
    </message>
    <message>
        <source>Seed of the division</source>
        <translation>بذرة التقسيم</translation>
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
        <translation>حدد تعليقًا أو جهّز وسمًا لترى إرشاداته.</translation>
    </message>
    <message>
        <source>Select its text and press a label's key to make your own.</source>
        <translation>حدد نصه واضغط مفتاح وسم لتنشئ تعليقك.</translation>
    </message>
    <message>
        <source>Select some words and press {key}: they are marked as {label}.</source>
        <translation>حدد بعض الكلمات واضغط {key}: توسم بـ {label}.</translation>
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
        <translation>حدد الكلمات التي تنتمي إلى التعليق أيضًا، ثم أضفها.</translation>
    </message>
    <message>
        <source>Select words or an annotation first; then they are copied with title, outlet and date.</source>
        <translation>حدد كلمات أو تعليقًا أولًا؛ ثم تُنسخ مع العنوان وجهة النشر والتاريخ.</translation>
    </message>
    <message>
        <source>Set or remo&amp;ve a bookmark</source>
        <translation>و&amp;ضع إشارة مرجعية أو إزالتها</translation>
    </message>
    <message>
        <source>Set the certainty of what the document is labelled with</source>
        <translation>تعيين درجة اليقين في وسم المستند</translation>
    </message>
    <message>
        <source>Set the certainty of “{quote}”</source>
        <translation>تحديد درجة اليقين لـ «{quote}»</translation>
    </message>
    <message>
        <source>Set {attribute} of the document</source>
        <translation>تعيين {attribute} للمستند</translation>
    </message>
    <message>
        <source>Set {attribute} of “{quote}”</source>
        <translation>تحديد {attribute} لـ «{quote}»</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings and themes of your own are kept in {folder}.</source>
        <translation>تُحفظ إعداداتك وسماتك اللونية في {folder}.</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>عدة خيارات</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Shares of the sets</source>
        <translation>حصص المجموعات</translation>
    </message>
    <message>
        <source>Sheet of &amp;keys</source>
        <translation>ورقة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>Sheets of documents, annotations, relations, entities and labels; comes back without loss</source>
        <translation>أوراق للمستندات والتعليقات والعلاقات والكيانات والوسوم؛ تعود بلا فقد</translation>
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
        <translation>ينبغي ذكرها لكل تعليق</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <translation>إظهار ال&amp;تلميحات</translation>
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
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Show or hide the {panel} panel</source>
        <translation>إظهار لوحة {panel} أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the &amp;guideline</source>
        <translation>إ&amp;ظهار الإرشادات</translation>
    </message>
    <message>
        <source>Show the document as it was</source>
        <translation>إظهار المستند كما كان</translation>
    </message>
    <message>
        <source>Show the document as it was after the chosen entry (Space)</source>
        <translation>إظهار المستند كما كان بعد القيد المختار (Space)</translation>
    </message>
    <message>
        <source>Show the hit in its document; the keyboard stays here (Space)</source>
        <translation>إظهار النتيجة في مستندها؛ تبقى لوحة المفاتيح هنا (Space)</translation>
    </message>
    <message>
        <source>Show the tips for the first steps again</source>
        <translation>إظهار تلميحات الخطوات الأولى ثانيةً</translation>
    </message>
    <message>
        <source>Show what the label of the annotation, or the armed one, stands for, with examples</source>
        <translation>إظهار ما يعنيه وسم التعليق أو الوسم الجاهز، مع أمثلة</translation>
    </message>
    <message>
        <source>Show who did what when, and each document as it was</source>
        <translation>إظهار مَن فعل ماذا ومتى، وكل مستند كما كان</translation>
    </message>
    <message>
        <source>Show {panel}</source>
        <translation>إظهار {panel}</translation>
    </message>
    <message numerus="yes">
        <source>Since then: %Ln differences</source>
        <translation>
            <numerusform>منذ ذلك: لا اختلاف</numerusform>
            <numerusform>منذ ذلك: اختلاف واحد</numerusform>
            <numerusform>منذ ذلك: اختلافان</numerusform>
            <numerusform>منذ ذلك: %Ln اختلافات</numerusform>
            <numerusform>منذ ذلك: %Ln اختلافًا</numerusform>
            <numerusform>منذ ذلك: %Ln اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of the document, and annotations in it</source>
        <translation>حجم المستند والتعليقات فيه</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>حجم الواجهة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>أردوازي</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Somebody &amp;new</source>
        <translation>شخص &amp;جديد</translation>
    </message>
    <message>
        <source>Something is still being written: wait until it is done, or stop it.</source>
        <translation>ما زالت هناك كتابة جارية: انتظر حتى تنتهي، أو أوقفها.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is saved.</source>
        <translation>حدث خطأ داخل البرنامج. عملك محفوظ.</translation>
    </message>
    <message>
        <source>Sound: {held}</source>
        <translation>سليمة: {held}</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>المصدر {number}</translation>
    </message>
    <message>
        <source>Sources of documents added</source>
        <translation>مصادر مستندات أُضيفت</translation>
    </message>
    <message>
        <source>Sources of documents edited</source>
        <translation>مصادر مستندات حُرّرت</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>المسافة بين الفقرات</translation>
    </message>
    <message>
        <source>Span groups</source>
        <translation>مجموعات المقاطع</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>جدول بيانات (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>جداول البيانات</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>المعايير</translation>
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
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
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
        <translation>
            <numerusform>توقف: لم توسم أي نتيجة.</numerusform>
            <numerusform>توقف: وُسمت نتيجة واحدة؛ تراجع واحد يعيدها.</numerusform>
            <numerusform>توقف: وُسمت نتيجتان؛ تراجع واحد يعيدهما.</numerusform>
            <numerusform>توقف: وُسمت %Ln نتائج؛ تراجع واحد يعيدها.</numerusform>
            <numerusform>توقف: وُسمت %Ln نتيجة؛ تراجع واحد يعيدها.</numerusform>
            <numerusform>توقف: وُسمت %Ln نتيجة؛ تراجع واحد يعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>أُوقف: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Stopped: the project is as it was.</source>
        <translation>توقف: المشروع كما كان.</translation>
    </message>
    <message>
        <source>Stopped: what was changed before stays, and so does the label. Undo takes it back.</source>
        <translation>توقف: ما تغيّر قبل ذلك يبقى، وكذلك الوسم. يعيده التراجع.</translation>
    </message>
    <message>
        <source>Sum up what was done on a day</source>
        <translation>تلخيص ما فُعل في يوم</translation>
    </message>
    <message>
        <source>Sum up what was done today, or on another day</source>
        <translation>تلخيص ما فُعل اليوم أو في يوم آخر</translation>
    </message>
    <message>
        <source>Summing up the day</source>
        <translation>جارٍ تلخيص اليوم</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Switch annotator</source>
        <translation>تبديل المعلِّق</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>TEI P5: one corpus, each text with stand-off annotations</source>
        <translation>‏TEI P5: مدونة واحدة، كل نص مع تعليقات منفصلة</translation>
    </message>
    <message>
        <source>Ta&amp;ke the fragment out</source>
        <translation>إخراج الم&amp;قطع</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>جدول (CSV، TSV)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Taguette database</source>
        <translation>قاعدة بيانات Taguette</translation>
    </message>
    <message>
        <source>Take back the last thing you did, even yesterday's</source>
        <translation>التراجع عن آخر ما فعلته، ولو أمس</translation>
    </message>
    <message>
        <source>Take back the work of others?</source>
        <translation>التراجع عن عمل الآخرين؟</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Take out from under its label ({key})</source>
        <translation>إخراجه من تحت وسمه ({key})</translation>
    </message>
    <message>
        <source>Take the decision back (U)</source>
        <translation>التراجع عن القرار (U)</translation>
    </message>
    <message>
        <source>Take the document out; Undo brings it back</source>
        <translation>إخراج المستند؛ يعيده التراجع</translation>
    </message>
    <message>
        <source>Take the fragment at the caret out of the selected annotation</source>
        <translation>إخراج المقطع الذي عند المؤشر من التعليق المحدد</translation>
    </message>
    <message>
        <source>Take the label off its key</source>
        <translation>رفع الوسم عن مفتاحه</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>إزالة الربط</translation>
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
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Taken back from: {actions}</source>
        <translation>أُخذ من: {actions}</translation>
    </message>
    <message>
        <source>Tasks on texts, as Label Studio exports them</source>
        <translation>مهام على نصوص، كما يصدّرها Label Studio</translation>
    </message>
    <message>
        <source>Tasks with spans and relations, as db-out writes them</source>
        <translation>مهام بمقاطع وعلاقات، كما يكتبها db-out</translation>
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
        <source>Text and title can't be the same column: choose another for one of them.</source>
        <translation>لا يكون النص والعنوان عمودًا واحدًا: اختر لأحدهما عمودًا آخر.</translation>
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
        <translation>نص المستند كما كان</translation>
    </message>
    <message>
        <source>Texts pasted</source>
        <translation>نصوص أُلصقت</translation>
    </message>
    <message>
        <source>Texts with annotations of any layers and the types of these, as INCEpTION exports them</source>
        <translation>نصوص بتعليقات من أي طبقات مع أنواعها، كما يصدّرها INCEpTION</translation>
    </message>
    <message>
        <source>Texts with annotations of any layers, as INCEpTION, WebAnno and DKPro export them</source>
        <translation>نصوص بتعليقات من أي طبقات، كما يصدّرها INCEpTION وWebAnno وDKPro</translation>
    </message>
    <message>
        <source>Texts with labels or relations, as doccano exports them</source>
        <translation>نصوص بوسوم أو علاقات، كما يصدّرها doccano</translation>
    </message>
    <message>
        <source>Texts word by word with spans, relations and chains, as WebAnno and INCEpTION export them</source>
        <translation>نصوص كلمةً كلمة بمقاطع وعلاقات وسلاسل، كما يصدّرها WebAnno وINCEpTION</translation>
    </message>
    <message>
        <source>Texts, layers and tags for INCEpTION, with an XMI file for each annotator and document</source>
        <translation>نصوص وطبقات وعلامات لـ INCEpTION، مع ملف XMI لكل معلِّق ومستند</translation>
    </message>
    <message numerus="yes">
        <source>That %Ln documents replace older ones is left out</source>
        <translation>
            <numerusform>يُترك ذكر ما حلّ محل أقدم منه: %Ln مستند</numerusform>
            <numerusform>يُترك ذكر ما حلّ محل أقدم منه: مستند واحد</numerusform>
            <numerusform>يُترك ذكر ما حلّ محل أقدم منه: مستندان</numerusform>
            <numerusform>يُترك ذكر ما حلّ محل أقدم منه: %Ln مستندات</numerusform>
            <numerusform>يُترك ذكر ما حلّ محل أقدم منه: %Ln مستندًا</numerusform>
            <numerusform>يُترك ذكر ما حلّ محل أقدم منه: %Ln مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %Ln relations belong to one event is left out</source>
        <translation>
            <numerusform>يُترك انتماء %Ln علاقة إلى حدث واحد</numerusform>
            <numerusform>يُترك انتماء علاقة واحدة إلى حدث واحد</numerusform>
            <numerusform>يُترك انتماء علاقتين إلى حدث واحد</numerusform>
            <numerusform>يُترك انتماء %Ln علاقات إلى حدث واحد</numerusform>
            <numerusform>يُترك انتماء %Ln علاقة إلى حدث واحد</numerusform>
            <numerusform>يُترك انتماء %Ln علاقة إلى حدث واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>تقويم اللغة</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. You can try %Ln more times.</source>
        <translation>
            <numerusform>ليست هي. لم تبق محاولات.</numerusform>
            <numerusform>ليست هي. بقيت محاولة واحدة.</numerusform>
            <numerusform>ليست هي. بقيت محاولتان.</numerusform>
            <numerusform>ليست هي. بقيت %Ln محاولات.</numerusform>
            <numerusform>ليست هي. بقيت %Ln محاولة.</numerusform>
            <numerusform>ليست هي. بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that the list shows</source>
        <comment>documents</comment>
        <translation>
            <numerusform>ما تعرضه القائمة (%Ln)</numerusform>
            <numerusform>ما تعرضه القائمة (%Ln)</numerusform>
            <numerusform>ما تعرضه القائمة (%Ln)</numerusform>
            <numerusform>ما تعرضه القائمة (%Ln)</numerusform>
            <numerusform>ما تعرضه القائمة (%Ln)</numerusform>
            <numerusform>ما تعرضه القائمة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The annotations are still being counted: try again in a moment.</source>
        <translation>ما زال عدّ التعليقات جاريًا: حاول ثانيةً بعد لحظة.</translation>
    </message>
    <message>
        <source>The article of a saved web page</source>
        <translation>مقالة صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>The article of a web page saved as one file</source>
        <translation>مقال صفحة وب محفوظة في ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>The blanks of %Ln texts are not kept as they are</source>
        <translation>
            <numerusform>لا تبقى الفراغات كما هي في %Ln نص</numerusform>
            <numerusform>لا تبقى الفراغات كما هي في نص واحد</numerusform>
            <numerusform>لا تبقى الفراغات كما هي في نصين</numerusform>
            <numerusform>لا تبقى الفراغات كما هي في %Ln نصوص</numerusform>
            <numerusform>لا تبقى الفراغات كما هي في %Ln نصًا</numerusform>
            <numerusform>لا تبقى الفراغات كما هي في %Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>The body of a message, with sender and date</source>
        <translation>متن رسالة مع المرسل والتاريخ</translation>
    </message>
    <message>
        <source>The calendar in which dates are shown beside the Gregorian one.</source>
        <translation>التقويم الذي تُعرض به التواريخ إلى جانب الميلادي.</translation>
    </message>
    <message>
        <source>The chapters of an e-book as one text</source>
        <translation>فصول كتاب إلكتروني في نص واحد</translation>
    </message>
    <message>
        <source>The colours of the whole window. A theme of your own is listed too.</source>
        <translation>ألوان النافذة كلها. تظهر سماتك اللونية هنا أيضًا.</translation>
    </message>
    <message>
        <source>The copy was checked and is in {file}: {held}.</source>
        <translation>فُحصت النسخة وهي في {file}: {held}.</translation>
    </message>
    <message numerus="yes">
        <source>The cue words of %Ln relations are left out</source>
        <translation>
            <numerusform>تُترك الكلمات الدالة على %Ln علاقة</numerusform>
            <numerusform>تُترك الكلمات الدالة على علاقة واحدة</numerusform>
            <numerusform>تُترك الكلمات الدالة على علاقتين</numerusform>
            <numerusform>تُترك الكلمات الدالة على %Ln علاقات</numerusform>
            <numerusform>تُترك الكلمات الدالة على %Ln علاقة</numerusform>
            <numerusform>تُترك الكلمات الدالة على %Ln علاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The distance of lines. Below 100 there is room for two lines of marks under the text, not three.</source>
        <translation>المسافة بين الأسطر. دون ١٠٠ يتسع ما تحت النص لسطرين من العلامات لا ثلاثة.</translation>
    </message>
    <message>
        <source>The document can't be opened: {why}</source>
        <translation>تعذّر فتح المستند: {why}</translation>
    </message>
    <message>
        <source>The document is as it was on {point}. Undo takes that back.</source>
        <translation>المستند الآن كما كان في {point}. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The document is labelled {words}</source>
        <translation>المستند موسوم بـ {words}</translation>
    </message>
    <message>
        <source>The document of this step is no longer in the project.</source>
        <translation>لم يعد مستند هذه الخطوة في المشروع.</translation>
    </message>
    <message>
        <source>The document that is open</source>
        <translation>المستند المفتوح</translation>
    </message>
    <message>
        <source>The documents are being indexed; this is done once.</source>
        <translation>جارٍ فهرسة المستندات؛ يُفعل هذا مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; more come as you scroll</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>أول نتيجة؛ يظهر المزيد مع التمرير</numerusform>
            <numerusform>أول نتيجتين؛ يظهر المزيد مع التمرير</numerusform>
            <numerusform>أول %Ln نتائج؛ يظهر المزيد مع التمرير</numerusform>
            <numerusform>أول %Ln نتيجة؛ يظهر المزيد مع التمرير</numerusform>
            <numerusform>أول %Ln نتيجة؛ يظهر المزيد مع التمرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln hits; {documents} have such</source>
        <translation>
            <numerusform>لا نتائج؛ {documents} فيها مثلها</numerusform>
            <numerusform>أول نتيجة؛ ومثلها في {documents}</numerusform>
            <numerusform>أول نتيجتين؛ ومثلهما في {documents}</numerusform>
            <numerusform>أول %Ln نتائج؛ ومثلها في {documents}</numerusform>
            <numerusform>أول %Ln نتيجة؛ ومثلها في {documents}</numerusform>
            <numerusform>أول %Ln نتيجة؛ ومثلها في {documents}</numerusform>
        </translation>
    </message>
    <message>
        <source>The first document</source>
        <translation>أول مستند</translation>
    </message>
    <message>
        <source>The first rows, as they stand in the file:</source>
        <translation>أول الصفوف كما هي في الملف:</translation>
    </message>
    <message>
        <source>The first words of the text</source>
        <translation>أول كلمات النص</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: choose another.</source>
        <translation>المجلد {folder} غير موجود: اختر غيره.</translation>
    </message>
    <message>
        <source>The guideline of {new} stays, that of {old} is lost.</source>
        <translation>تبقى إرشادات {new} وتضيع إرشادات {old}.</translation>
    </message>
    <message numerus="yes">
        <source>The ids that %Ln annotations have elsewhere are left out</source>
        <translation>
            <numerusform>تُترك المعرِّفات الخارجية في %Ln تعليق</numerusform>
            <numerusform>تُترك المعرِّفات الخارجية في تعليق واحد</numerusform>
            <numerusform>تُترك المعرِّفات الخارجية في تعليقين</numerusform>
            <numerusform>تُترك المعرِّفات الخارجية في %Ln تعليقات</numerusform>
            <numerusform>تُترك المعرِّفات الخارجية في %Ln تعليقًا</numerusform>
            <numerusform>تُترك المعرِّفات الخارجية في %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>The label that remains</source>
        <translation>الوسم الذي يبقى</translation>
    </message>
    <message>
        <source>The label “{label}” can't be changed here.</source>
        <translation>لا يمكن تغيير الوسم «{label}» هنا.</translation>
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
        <translation>تعذّرت كتابة آخر خطوة: {reason}</translation>
    </message>
    <message>
        <source>The layout of the window can't be kept: {folder}: {why}.</source>
        <translation>تعذّر حفظ تخطيط النافذة: {folder}: {why}.</translation>
    </message>
    <message>
        <source>The layout of the window is kept in {folder}.</source>
        <translation>يُحفظ تخطيط النافذة في {folder}.</translation>
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
        <source>The names of %Ln annotators are left out: all their work stands in one layer</source>
        <translation>
            <numerusform>تُترك الأسماء ويُجمع العمل في طبقة واحدة: %Ln معلِّق</numerusform>
            <numerusform>تُترك الأسماء ويُجمع العمل في طبقة واحدة: معلِّق واحد</numerusform>
            <numerusform>تُترك الأسماء ويُجمع العمل في طبقة واحدة: معلِّقان</numerusform>
            <numerusform>تُترك الأسماء ويُجمع العمل في طبقة واحدة: %Ln معلِّقين</numerusform>
            <numerusform>تُترك الأسماء ويُجمع العمل في طبقة واحدة: %Ln معلِّقًا</numerusform>
            <numerusform>تُترك الأسماء ويُجمع العمل في طبقة واحدة: %Ln معلِّق</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>خط البرنامج</translation>
    </message>
    <message>
        <source>The project can be read; nothing can be changed.</source>
        <translation>يمكن قراءة المشروع؛ لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>The project can't be read: {reason}</source>
        <translation>تعذّرت قراءة المشروع: {reason}</translation>
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
        <translation>اسم المشروع الآن {name}.</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be brought in.</source>
        <translation>المشروع مفتوح للقراءة فقط: لا يمكن إدخال شيء.</translation>
    </message>
    <message>
        <source>The project is open read-only: nothing can be changed.</source>
        <translation>المشروع مفتوح للقراءة فقط: لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>The project is read-only: bookmarks can't be kept in it.</source>
        <translation>المشروع للقراءة فقط: لا يمكن حفظ إشارات مرجعية فيه.</translation>
    </message>
    <message>
        <source>The project no longer knows how long you worked in its documents.</source>
        <translation>لم يعد المشروع يعرف مدد عملك في مستنداته.</translation>
    </message>
    <message>
        <source>The quote was copied with its citation.</source>
        <translation>نُسخ الاقتباس مع استشهاده.</translation>
    </message>
    <message>
        <source>The relation is somebody else's: only who made it may take it away.</source>
        <translation>هذه العلاقة لشخص آخر: لا يزيلها إلا من أنشأها.</translation>
    </message>
    <message>
        <source>The room between two paragraphs.</source>
        <translation>المسافة بين فقرتين.</translation>
    </message>
    <message>
        <source>The same number divides in the same way again.</source>
        <translation>العدد نفسه يقسم بالطريقة نفسها ثانيةً.</translation>
    </message>
    <message>
        <source>The shares of the sets are two or three numbers, such as 80/10/10.</source>
        <translation>حصص المجموعات عددان أو ثلاثة، مثل ⁦80/10/10⁩.</translation>
    </message>
    <message>
        <source>The step after ({keys})</source>
        <translation>الخطوة التالية ({keys})</translation>
    </message>
    <message>
        <source>The step before ({keys})</source>
        <translation>الخطوة السابقة ({keys})</translation>
    </message>
    <message>
        <source>The text of a LibreOffice document</source>
        <translation>نص مستند ليبر أوفيس</translation>
    </message>
    <message>
        <source>The text of a PDF, with its pages</source>
        <translation>نص ملف PDF مع صفحاته</translation>
    </message>
    <message>
        <source>The text of a Word document</source>
        <translation>نص مستند وورد</translation>
    </message>
    <message>
        <source>The text of an RTF document</source>
        <translation>نص مستند RTF</translation>
    </message>
    <message>
        <source>The text of “{title}”, every annotation and note on it, and its words in the history are wiped out of the project file. Nothing brings them back, not even Undo. The project keeps a fingerprint of the text, by which the same text is kept out.</source>
        <translation>يُمحى من ملف المشروع نص «{title}» وكل تعليق وملاحظة عليه وكلماته في السجل. لا شيء يعيدها، ولا حتى التراجع. يحتفظ المشروع ببصمة للنص تمنع دخول النص نفسه ثانيةً.</translation>
    </message>
    <message numerus="yes">
        <source>The texts of %Ln documents are left out: they can be joined again from a copy of your own</source>
        <translation>
            <numerusform>تُترك النصوص، ويمكن ضمها ثانيةً من نسخة لديك: %Ln مستند</numerusform>
            <numerusform>تُترك النصوص، ويمكن ضمها ثانيةً من نسخة لديك: مستند واحد</numerusform>
            <numerusform>تُترك النصوص، ويمكن ضمها ثانيةً من نسخة لديك: مستندان</numerusform>
            <numerusform>تُترك النصوص، ويمكن ضمها ثانيةً من نسخة لديك: %Ln مستندات</numerusform>
            <numerusform>تُترك النصوص، ويمكن ضمها ثانيةً من نسخة لديك: %Ln مستندًا</numerusform>
            <numerusform>تُترك النصوص، ويمكن ضمها ثانيةً من نسخة لديك: %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>The theme {file} can't be used: {why}.</source>
        <translation>تعذّر استخدام السمة اللونية {file}: {why}.</translation>
    </message>
    <message>
        <source>The typeface of paragraphs in Persian, Arabic, Urdu and other languages of that script.</source>
        <translation>خط الفقرات بالفارسية والعربية والأردية وسائر لغات هذه الكتابة.</translation>
    </message>
    <message>
        <source>The typeface of the text you read.</source>
        <translation>خط النص الذي تقرؤه.</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>المستند كله</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Themes of your own are files in {folder}.</source>
        <translation>سماتك اللونية ملفات في {folder}.</translation>
    </message>
    <message>
        <source>There are no copies of this project yet. Choose a file that is one.</source>
        <translation>لا نسخ من هذا المشروع بعد. اختر ملف نسخة.</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>لا مستندات بعد.</translation>
    </message>
    <message>
        <source>There are no labels.</source>
        <translation>لا وسوم.</translation>
    </message>
    <message>
        <source>There is no bookmark yet.</source>
        <translation>لا إشارة مرجعية بعد.</translation>
    </message>
    <message>
        <source>There is no document in the list.</source>
        <translation>لا مستند في القائمة.</translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation>لا وسم آخر.</translation>
    </message>
    <message>
        <source>There is no theme “{name}”.</source>
        <translation>لا سمة لونية باسم «{name}».</translation>
    </message>
    <message>
        <source>These are of another type with {new}, so that values may not fit; they stay as they are: {names}.</source>
        <translation>هذه من نوع آخر في {new}، فقد لا توافقها القيم؛ تبقى كما هي: {names}.</translation>
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
        <translation>تعذّر استخدام هذه النسخة: {reason}</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>This is no date that can be told; it is kept as it is.</source>
        <translation>ليس هذا تاريخًا يُعرف؛ يُحفظ كما هو.</translation>
    </message>
    <message>
        <source>This is not a key that the program can use.</source>
        <translation>لا يستطيع البرنامج استخدام هذا المفتاح.</translation>
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
        <translation>لا تخص هذه الخطوة أي مستند.</translation>
    </message>
    <message>
        <source>This step belongs to no document. Open one to see it as it was then.</source>
        <translation>لا تخص هذه الخطوة أي مستند. افتح مستندًا لتراه كما كان حينها.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time between copies</source>
        <translation>المدة بين النسخ</translation>
    </message>
    <message>
        <source>Time in documents: {time}</source>
        <translation>الوقت في المستندات: {time}</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>الوقت المستغرق</translation>
    </message>
    <message>
        <source>Tips can be shown again from the Help menu</source>
        <translation>يمكن إظهار التلميحات ثانيةً من قائمة المساعدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too little has been done to say how long that takes: mark at least %Ln documents as done.</source>
        <translation>
            <numerusform>لم يُنجز ما يكفي لمعرفة المدة: ضع علامة منجز على مستندات أخرى.</numerusform>
            <numerusform>لم يُنجز ما يكفي لمعرفة المدة: ضع علامة منجز على مستند واحد على الأقل.</numerusform>
            <numerusform>لم يُنجز ما يكفي لمعرفة المدة: ضع علامة منجز على مستندين على الأقل.</numerusform>
            <numerusform>لم يُنجز ما يكفي لمعرفة المدة: ضع علامة منجز على %Ln مستندات على الأقل.</numerusform>
            <numerusform>لم يُنجز ما يكفي لمعرفة المدة: ضع علامة منجز على %Ln مستندًا على الأقل.</numerusform>
            <numerusform>لم يُنجز ما يكفي لمعرفة المدة: ضع علامة منجز على %Ln مستند على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little is known of the time that documents take.</source>
        <translation>لا يُعرف ما يكفي عن الوقت الذي تستغرقه المستندات.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type a number from 1 to {last}.</source>
        <translation>اكتب رقمًا من ١ إلى {last}.</translation>
    </message>
    <message>
        <source>Type an action; @ finds documents, # bookmarks</source>
        <translation>اكتب إجراءً؛ @ للمستندات، # للإشارات المرجعية</translation>
    </message>
    <message>
        <source>Type of the attribute</source>
        <translation>نوع السمة</translation>
    </message>
    <message>
        <source>Type to find a label…</source>
        <translation>اكتب للعثور على وسم…</translation>
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
        <translation>وحدات UTF-16، بعدّ JavaScript وJava</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>بايتات UTF-8</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {sentence}</source>
        <translation>تراجع: {sentence}</translation>
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
        <source>Unicode characters, as Python counts</source>
        <translation>أحرف يونيكود، بعدّ Python</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Unlink from {title}</source>
        <translation>فك الربط مع {title}</translation>
    </message>
    <message>
        <source>Unlink {count} pairs of documents</source>
        <translation>فك ربط أزواج من المستندات ({count})</translation>
    </message>
    <message>
        <source>Unlink “{title}” from “{other}”</source>
        <translation>فك ربط «{title}» مع «{other}»</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Version and where things are kept</source>
        <translation>الإصدار ومكان حفظ الأشياء</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>متموج</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>أرشيف وب</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>ما يختلف عن الآن</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>What is in already stays in; the rest can be imported again.</source>
        <translation>ما دخل يبقى؛ ويمكن استيراد الباقي من جديد.</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>What is left out is in {file}.</source>
        <translation>ما تُرك مذكور في {file}.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يضيع</translation>
    </message>
    <message>
        <source>What is said of the label</source>
        <translation>ما يُقال عن الوسم</translation>
    </message>
    <message>
        <source>What it means, and when to choose what</source>
        <translation>معناها، ومتى يُختار ماذا</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>ما يقرؤه الناس</translation>
    </message>
    <message>
        <source>What the format can't carry</source>
        <translation>ما لا يحمله التنسيق</translation>
    </message>
    <message>
        <source>What the labels and types of relation stand for, with counts and examples</source>
        <translation>معاني الوسوم وأنواع العلاقات، مع الأعداد والأمثلة</translation>
    </message>
    <message>
        <source>What the value is called in the dataset; values that were given go along</source>
        <translation>اسم القيمة في مجموعة البيانات؛ وتتبعه القيم المعطاة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما فُعل</translation>
    </message>
    <message>
        <source>What was done on the day</source>
        <translation>ما فُعل في اليوم</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>What you mark from now on carries this name, and Undo takes back what was done under it. What is there already keeps the name that it has. The project remembers the choice.</source>
        <translation>ما تعلّق عليه من الآن يحمل هذا الاسم، ويشمل التراجع ما فُعل به. ويبقى لما سبق اسمه. يتذكر المشروع هذا الاختيار.</translation>
    </message>
    <message>
        <source>Whatever their status</source>
        <translation>أيًا كانت حالتها</translation>
    </message>
    <message numerus="yes">
        <source>When %Ln annotations were made is left out</source>
        <translation>
            <numerusform>يُترك وقت إنشاء %Ln تعليق</numerusform>
            <numerusform>يُترك وقت إنشاء تعليق واحد</numerusform>
            <numerusform>يُترك وقت إنشاء تعليقين</numerusform>
            <numerusform>يُترك وقت إنشاء %Ln تعليقات</numerusform>
            <numerusform>يُترك وقت إنشاء %Ln تعليقًا</numerusform>
            <numerusform>يُترك وقت إنشاء %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>When the guideline of a label is shown as you use it: always, once for each label while a project is open, or only on its key.</source>
        <translation>متى تظهر إرشادات الوسم عند استخدامه: دائمًا، أو مرة لكل وسم ما دام المشروع مفتوحًا، أو بمفتاحها فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln documents came from is left out</source>
        <translation>
            <numerusform>يُترك مصدر %Ln مستند</numerusform>
            <numerusform>يُترك مصدر مستند واحد</numerusform>
            <numerusform>يُترك مصدر مستندين</numerusform>
            <numerusform>يُترك مصدر %Ln مستندات</numerusform>
            <numerusform>يُترك مصدر %Ln مستندًا</numerusform>
            <numerusform>يُترك مصدر %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is {file}?</source>
        <translation>أين {file}؟</translation>
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
        <translation>حيث وضع أحدٌ كليهما على الكلمات نفسها يبقى تعليق واحد بالملاحظتين.</translation>
    </message>
    <message>
        <source>Where the caret is. Characters are counted from 0, as in the dataset.</source>
        <translation>موضع المؤشر. تُعدّ الأحرف من 0، كما في مجموعة البيانات.</translation>
    </message>
    <message>
        <source>Where the document came from</source>
        <translation>مصدر المستند</translation>
    </message>
    <message>
        <source>Whether the caret blinks and panels and menus slide. Reduced, nothing moves by itself.</source>
        <translation>وميض المؤشر وانزلاق اللوحات والقوائم. عند التقليل لا يتحرك شيء من نفسه.</translation>
    </message>
    <message>
        <source>Whether the longest of overlapping annotations become doc.ents, for ner</source>
        <translation>هل يصير أطول التعليقات المتداخلة doc.ents، لـ ner</translation>
    </message>
    <message>
        <source>Which project shall be what the copy is?</source>
        <translation>أي مشروع يصير ما عليه النسخة؟</translation>
    </message>
    <message>
        <source>Whoever imports</source>
        <translation>من يستورد</translation>
    </message>
    <message>
        <source>Whose name the file has</source>
        <translation>صاحب اسم الملف</translation>
    </message>
    <message>
        <source>Whose name the folder has</source>
        <translation>صاحب اسم المجلد</translation>
    </message>
    <message>
        <source>Whose the annotations are in Label Studio; with e-mail the names must be addresses of its users</source>
        <translation>لمن التعليقات في Label Studio؛ مع البريد يجب أن تكون الأسماء عناوين مستخدميه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why this label, what is unsure…</source>
        <translation>لماذا هذا الوسم، وما غير المؤكد…</translation>
    </message>
    <message>
        <source>Wipe the document out of the project file</source>
        <translation>محو المستند من ملف المشروع</translation>
    </message>
    <message>
        <source>With it go {annotations} by {annotators}.</source>
        <translation>ويُمحى معه {annotations} بقلم {annotators}.</translation>
    </message>
    <message>
        <source>With words of the texts</source>
        <translation>مع كلمات النصوص</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>بلا فقد</translation>
    </message>
    <message>
        <source>Without them it has offsets and hashes, for texts that may not be handed on.</source>
        <translation>بدونها فيه مواضع وبصمات، لنصوص لا يجوز تمريرها.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند وورد</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words in ten columns with entities, for linguists' tools</source>
        <translation>كلمات في عشرة أعمدة مع الكيانات، لأدوات اللغويين</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Work in the background is writing to the project.</source>
        <translation>يكتب عمل في الخلفية في المشروع.</translation>
    </message>
    <message>
        <source>Write a checked copy of the project to a file of its own</source>
        <translation>كتابة نسخة مفحوصة من المشروع في ملف مستقل</translation>
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
        <source>Write the password, or leave the file out.</source>
        <translation>اكتب كلمة المرور أو اترك الملف.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>أمس، {day}</translation>
    </message>
    <message>
        <source>You annotate as {name}.</source>
        <translation>تعلّق باسم {name}.</translation>
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
        <translation>
            <numerusform>أوقفته قبل النهاية: لا نتائج.</numerusform>
            <numerusform>أوقفته قبل النهاية: هذه أول نتيجة.</numerusform>
            <numerusform>أوقفته قبل النهاية: هاتان أول نتيجتين.</numerusform>
            <numerusform>أوقفته قبل النهاية: هذه أول %Ln نتائج.</numerusform>
            <numerusform>أوقفته قبل النهاية: هذه أول %Ln نتيجة.</numerusform>
            <numerusform>أوقفته قبل النهاية: هذه أول %Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were nowhere after this place.</source>
        <translation>لم تكن في مكان بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>You were nowhere before this place.</source>
        <translation>لم تكن في مكان قبل هذا الموضع.</translation>
    </message>
    <message>
        <source>You work as {name} now.</source>
        <translation>تعمل الآن باسم {name}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>أرشيف ZIP</translation>
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
        <translation>أُضيف بعد ذلك</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>مُحكَّم</translation>
    </message>
    <message>
        <source>an unknown type</source>
        <translation>نوع مجهول</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>المعلِّقون</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>brat</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بقلم {name}</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>changed since: {what}</source>
        <translation>تغيّر بعد ذلك: {what}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>حرفًا</translation>
    </message>
    <message>
        <source>characters {place}</source>
        <translation>الأحرف {place}</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>من {date}</translation>
    </message>
    <message>
        <source>given already</source>
        <translation>موضوع أصلًا</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>importing user</source>
        <translation>المستخدم المستورِد</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>بلا أجزاء</numerusform>
            <numerusform>في جزء واحد</numerusform>
            <numerusform>في جزأين</numerusform>
            <numerusform>في %Ln أجزاء</numerusform>
            <numerusform>في %Ln جزءًا</numerusform>
            <numerusform>في %Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>it must be a list of keys</source>
        <translation>يجب أن تكون قائمة مفاتيح</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>note “{note}”</source>
        <translation>الملاحظة «{note}»</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>لا شيء لفعله</translation>
    </message>
    <message>
        <source>now {what}</source>
        <translation>الآن {what}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>open a document first</source>
        <translation>افتح مستندًا أولًا</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>افتح مشروعًا أولًا</translation>
    </message>
    <message>
        <source>re3d</source>
        <translation>re3d</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>علاقات</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>أُزيل بعد ذلك</translation>
    </message>
    <message>
        <source>schema.org Claim</source>
        <translation>ادعاء schema.org</translation>
    </message>
    <message>
        <source>select an annotation first</source>
        <translation>حدد تعليقًا أولًا</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the project is read-only</source>
        <translation>المشروع للقراءة فقط</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>المستند كله</translation>
    </message>
    <message>
        <source>time of the last change</source>
        <translation>وقت آخر تغيير</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>وسم مجهول</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>where needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{action} in {file} has its usual keys: {reason}</source>
        <translation>بقيت لـ {action} في {file} مفاتيحه المعتادة: {reason}</translation>
    </message>
    <message>
        <source>{address}

Your browser opens it.</source>
        <translation>{address}

يفتحها متصفحك.</translation>
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
        <translation>{density} تعليق لكل ١٠٠٠ حرف</translation>
    </message>
    <message>
        <source>{documents} with {annotations} are in {file}.</source>
        <translation>{documents} مع {annotations} في {file}.</translation>
    </message>
    <message>
        <source>{documents}, {annotations}</source>
        <translation>{documents}، {annotations}</translation>
    </message>
    <message>
        <source>{fault} The theme of the system is shown instead.</source>
        <translation>{fault} تظهر سمة النظام اللونية بدلًا منها.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>تعذّرت قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} can't be written: choose another place.</source>
        <translation>تعذرت كتابة {file}: اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another name.</source>
        <translation>{file} موجود من قبل: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} is broken and was left as it is: repair it or delete it first.</source>
        <translation>{file} تالف وتُرك كما هو: أصلحه أو احذفه أولًا.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <translation>{file} قيد الاستخدام</translation>
    </message>
    <message>
        <source>{file} is not the file that this document was read from, or it was changed since.</source>
        <translation>ليس {file} الملف الذي قُرئ منه هذا المستند، أو تغيّر منذ ذلك.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{keys} label the selection</source>
        <translation>{keys} تسم التحديد</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} لـ «{action}».</translation>
    </message>
    <message>
        <source>{key} goes to the next annotation, with Shift to the one before.</source>
        <translation>{key} ينتقل إلى التعليق التالي، ومع Shift إلى السابق.</translation>
    </message>
    <message>
        <source>{key} is its key already.</source>
        <translation>{key} من مفاتيحه أصلًا.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} ناقص</translation>
    </message>
    <message>
        <source>{key} is needed for editing text.</source>
        <translation>{key} لازم لتحرير النص.</translation>
    </message>
    <message>
        <source>{key} is needed in fields and lists; this action holds everywhere.</source>
        <translation>{key} لازم في الحقول والقوائم؛ وهذا الإجراء يسري في كل مكان.</translation>
    </message>
    <message>
        <source>{key} is used twice</source>
        <translation>{key} مستخدم مرتين</translation>
    </message>
    <message>
        <source>{key} lists everything that can be done: type a word of it.</source>
        <translation>{key} يسرد كل ما يمكن فعله: اكتب كلمة منه.</translation>
    </message>
    <message>
        <source>{key} marks as “{label}” in this project.</source>
        <translation>{key} يسم بـ «{label}» في هذا المشروع.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text and in lists.</source>
        <translation>{key} يحرك المؤشر في النص وفي القوائم.</translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation>{key} يفتح قائمة.</translation>
    </message>
    <message>
        <source>{key} opens the help, with all keys.</source>
        <translation>{key} يفتح المساعدة، وفيها كل المفاتيح.</translation>
    </message>
    <message>
        <source>{key} types text in fields; hold Ctrl or Alt as well, or take a key such as F8.</source>
        <translation>{key} يكتب نصًا في الحقول؛ اضغط معه Ctrl أو Alt، أو استخدم مفتاحًا مثل F8.</translation>
    </message>
    <message>
        <source>{kinds}: {parts}.</source>
        <translation>{kinds}: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %Ln more</source>
        <translation>
            <numerusform>{labels}</numerusform>
            <numerusform>{labels} ووسم آخر</numerusform>
            <numerusform>{labels} ووسمين آخرين</numerusform>
            <numerusform>{labels} و%Ln وسوم أخرى</numerusform>
            <numerusform>{labels} و%Ln وسمًا آخر</numerusform>
            <numerusform>{labels} و%Ln وسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} ({key})</source>
        <translation>{label} (المفتاح {key})</translation>
    </message>
    <message>
        <source>{label} · {annotator}</source>
        <translation>{label}، {annotator}</translation>
    </message>
    <message>
        <source>{label}: {said}</source>
        <translation>{label} – {said}</translation>
    </message>
    <message>
        <source>{measure} by {what}</source>
        <translation>{measure} حسب {what}</translation>
    </message>
    <message>
        <source>{menu}, continued</source>
        <translation>{menu}، تابع</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (غير موجود)</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>نسخة {name}</translation>
    </message>
    <message>
        <source>{name} is called</source>
        <translation>اسم {name}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{count} بقلم {name}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <comment>a set and how many documents are in it</comment>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>عمل {name}، {day}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} – {value}</translation>
    </message>
    <message>
        <source>{new} gets more choices for: {names}.</source>
        <translation>تُضاف إلى {new} خيارات في: {names}.</translation>
    </message>
    <message>
        <source>{new} gets the guideline of {old}.</source>
        <translation>ينال {new} إرشادات {old}.</translation>
    </message>
    <message>
        <source>{new} gets these attributes: {names}.</source>
        <translation>ينال {new} هذه السمات: {names}.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{project} is what the copy was.</source>
        <translation>صار {project} ما كانت عليه النسخة.</translation>
    </message>
    <message>
        <source>{project} is what the copy was. What it was is kept as {aside}.</source>
        <translation>صار {project} ما كانت عليه النسخة. وما كان عليه محفوظ باسم {aside}.</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the dark page</source>
        <translation>{ratio} إلى 1 على الصفحة الداكنة</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the dark page, in a shade of its own</source>
        <translation>{ratio} إلى 1 على الصفحة الداكنة، بدرجة خاصة بها</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the light page</source>
        <translation>{ratio} إلى 1 على الصفحة الفاتحة</translation>
    </message>
    <message>
        <source>{ratio} to 1 on the light page, in a darker shade</source>
        <translation>{ratio} إلى 1 على الصفحة الفاتحة، بدرجة أغمق</translation>
    </message>
    <message>
        <source>{relation}, from: {other}</source>
        <comment>a relation that leads here</comment>
        <translation>{relation}، من: {other}</translation>
    </message>
    <message>
        <source>{relation}: {other}</source>
        <comment>a relation that begins here</comment>
        <translation>{relation}: {other}</translation>
    </message>
    <message>
        <source>{sentence} ({changes} steps)</source>
        <translation>{sentence} ({changes} خطوة)</translation>
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
{label} on the whole document, {name}</source>
        <translation>{sign}
{label} على المستند كله، {name}</translation>
    </message>
    <message>
        <source>{sign}
{label} “{quote}”, {name}</source>
        <translation>{sign}
{label} «{quote}»، {name}</translation>
    </message>
    <message>
        <source>{state}, overlaps one</source>
        <translation>{state}، تتداخل مع تعليق</translation>
    </message>
    <message>
        <source>{title} — as it was</source>
        <translation>{title} — كما كان</translation>
    </message>
    <message>
        <source>{title}. {values}</source>
        <translation>{title}: {values}</translation>
    </message>
    <message>
        <source>{title}: nothing to show</source>
        <translation>{title}: لا شيء لعرضه</translation>
    </message>
    <message numerus="yes">
        <source>{title}: the %Ln greatest</source>
        <translation>
            <numerusform>{title}: لا شيء</numerusform>
            <numerusform>{title}: الأكبر</numerusform>
            <numerusform>{title}: أكبر اثنين</numerusform>
            <numerusform>{title}: أكبر %Ln</numerusform>
            <numerusform>{title}: أكبر %Ln</numerusform>
            <numerusform>{title}: أكبر %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {note}</source>
        <translation>{title}: {note}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what} ({count})</translation>
    </message>
    <message>
        <source>“{file}” opens with a password only. It is used to read the file and kept nowhere.</source>
        <translation>لا يُفتح «{file}» إلا بكلمة مرور. تُستعمل لقراءة الملف ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>“{title}” as it was on {point}</source>
        <translation>«{title}» كما كان في {point}</translation>
    </message>
    <message>
        <source>“{title}” is gone for good, here and from the copies beside the project.</source>
        <translation>مُحي «{title}» نهائيًا، هنا ومن النسخ بجانب المشروع.</translation>
    </message>
    <message>
        <source>“{title}” is gone for good.</source>
        <translation>مُحي «{title}» نهائيًا.</translation>
    </message>
    <message>
        <source>“{title}” is gone for good. No new copy could be made, so the old ones stay.</source>
        <translation>مُحي «{title}» نهائيًا. تعذّر إنشاء نسخة جديدة، فتبقى القديمة.</translation>
    </message>
    <message>
        <source>“{title}” is gone for good. These copies still hold it: delete them by hand.</source>
        <translation>مُحي «{title}» نهائيًا. ما زالت هذه النسخ تحويه: احذفها يدويًا.</translation>
    </message>
    <message>
        <source>“{title}” was not in the project at this point</source>
        <translation>لم يكن «{title}» في المشروع في هذا الوقت</translation>
    </message>
    <message>
        <source>“{title}” was removed. Undo brings it back.</source>
        <translation>أُزيل «{title}». يعيده التراجع.</translation>
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
