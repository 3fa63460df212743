// The words of generated notes: what people write on journey maps, in Russian, Kazakh and English.
export const words = {
  ru: 'клиент ждёт ответа оператора заказ оформлен быстро но письмо не пришло вовремя неясно где кнопка оплаты доставка курьер звонок боль возврат товара поддержка чат эмоция доверие сайт тормозит'.split(
    ' ',
  ),
  kk: 'тұтынушы күтеді жауап қызметкер тапсырыс жылдам бірақ хат уақытында келмеді төлем түймесі қайда жеткізу қоңырау қиындық тауарды қайтару қолдау сұхбат көңіл сенім сайт баяу өте ұзақ шағым үйде'.split(
    ' ',
  ),
  en: 'user opens landing page checkout form slow feedback touchpoint delay pain point support ticket signup email mobile app retry churn delight moment of truth'.split(
    ' ',
  ),
} as const;
