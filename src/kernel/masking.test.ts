// Masking: nothing more than what is meant to stay.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskAddress, maskIdNumber, maskName, maskPhone, publicName } from './masking.ts'

test.each([
  ['张伟', '张**', '张某'],
  ['欧阳明月', '欧**', '欧某'],
  ['扎西·多吉', '扎**', '扎某'],
  ['旦正多杰才让卓玛', '旦**', '旦某'],
  ['𠮷田', '𠮷**', '𠮷某'],
  ['葛\u{e0100}明', '葛\u{e0100}**', '葛\u{e0100}某'],
  ['张', '**', '张某'],
  ['', '**', '某'],
])('姓名 %s 内部显示 %s，对公众称 %s', (name, masked, spoken) => {
  expect([maskName(name), publicName(name)]).toEqual([masked, spoken])
})

test('电话', () => {
  expect(['13812345678', '+86 138 1234 5678', '0972-8322222', '8322222', '12348', ''].map(maskPhone)).toEqual(
    ['138****5678', '138****5678', '097****2222', '****22', '****', '****'],
  )
})

test('证件号码：只留前三位和后两位', () => {
  expect(maskIdNumber('11010519491231002x')).toBe('110*************2X')
  expect(maskIdNumber('E12345678')).toBe('E*******8')
  expect(['12345', ''].map(maskIdNumber)).toEqual(['*****', '****'])
})

test.each([
  ['青海省海东市互助土族自治县威远镇古城村12号', '青海省海东市互助土族自治县威远镇****'],
  ['互助土族自治县松多藏族乡前隆村3社', '互助土族自治县松多藏族乡****'],
  ['威远镇振兴小区3号楼2单元501', '威远镇****'],
  ['威远镇古城村小区3号', '威远镇****'],
  ['互助县古城村12号院3区', '互助县****'],
  ['河南省新乡市牧野区东干道街道和平路9号', '河南省新乡市牧野区东干道街道****'],
  ['江苏省镇江市京口区正东路街道办', '江苏省镇江市京口区****'],
  ['江西省景德镇市昌江区昌河街道１号', '江西省景德镇市昌江区昌河街道****'],
  ['西宁市城东区东关大街32号', '西宁市城东区****'],
  ['内蒙古自治区锡林郭勒盟东乌珠穆沁旗嘎海乐苏木', '内蒙古自治区锡林郭勒盟东乌珠穆沁旗嘎海乐苏木'],
  ['12号楼301', '****'],
  ['', ''],
])('住址 %s 只到乡镇：%s', (address, masked) => {
  expect(maskAddress(address)).toBe(masked)
})

test('遮住以后不出现半个字，也不比原文多透露', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      for (const masked of [maskName, publicName, maskPhone, maskIdNumber, maskAddress].map(mask =>
        mask(text),
      ))
        expect(masked).not.toMatch(/\p{Cs}/u)
      const plain = text.normalize('NFKC').trim()
      expect(plain.startsWith(maskAddress(text).replace(/\*+$/, ''))).toBe(true)
    }),
  )
})

test('手机号码中间四位绝不出现', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13000000000, max: 19999999999 }), phone => {
      const text = String(phone)
      expect(maskPhone(text)).toBe(`${text.slice(0, 3)}****${text.slice(7)}`)
    }),
  )
})
